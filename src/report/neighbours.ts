/** Each thing but the last with the one behind it. */
export const neighbours = <T>(things: readonly T[]): [before: T, thing: T][] =>
	things.slice(1).map((thing, at) => [things[at] as T, thing]);
