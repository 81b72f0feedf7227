/**
 * Guards for what comes out of a store: each takes anything and gives back a value of its type, or undefined.
 * Lists repair themselves: what is not of the right shape is left out and counted.
 */
export type Guard<T> = (value: unknown, drops: Drops) => T | undefined;

/** How many items had to be left out. */
export interface Drops {
	count: number;
}

/** Any text, the empty one too. */
export const text: Guard<string> = (value) => (typeof value === 'string' ? value : undefined);
/** A number that can be written: not NaN, not without end. */
export const number: Guard<number> = (value) =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** Yes or no. */
export const flag: Guard<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
/** A mark that is there or is missing. */
export const truth: Guard<true> = (value) => (value === true ? value : undefined);

/** One of the names of a type; the record makes the compiler ask for every one of them. */
export const oneOf =
	<T extends string>(names: Record<T, true>): Guard<T> =>
	(value) =>
		typeof value === 'string' && Object.hasOwn(names, value) ? (value as T) : undefined;

/** A list less what is not of the right shape. */
export const list =
	<T>(item: Guard<T>): Guard<T[]> =>
	(value, drops) => {
		if (!Array.isArray(value)) return undefined;
		const kept: T[] = [];
		for (const entry of value) {
			const checked = item(entry, drops);
			if (checked === undefined) drops.count++;
			else kept.push(checked);
		}
		return kept;
	};

/** A list as a whole or not at all: a sentence that has lost some of its items would say what is not so. */
export const whole =
	<T>(item: Guard<T>): Guard<T[]> =>
	(value, drops) => {
		const lost: Drops = { count: 0 };
		const sound = list(item)(value, lost);
		drops.count += lost.count;
		return lost.count === 0 ? sound : undefined;
	};

type Fields<T> = { [K in keyof T]-?: Guard<Exclude<T[K], undefined>> | Optional<Exclude<T[K], undefined>> };

interface Optional<T> {
	optional: Guard<T>;
}

/** A field that may be missing; a value of another shape is left out. */
export const optional = <T>(check: Guard<T>): Optional<T> => ({ optional: check });

/** An object of exactly these fields: unknown ones are left behind, a missing one that must be there fails the object. */
export const object =
	<T extends object>(fields: Fields<T>): Guard<T> =>
	(value, drops) => {
		if (typeof value !== 'object' || value === null) return undefined;
		const result: Record<string, unknown> = {};
		for (const [name, field] of Object.entries<Guard<unknown> | Optional<unknown>>(fields)) {
			const needed = typeof field === 'function';
			const given = (value as Record<string, unknown>)[name];
			const check = needed ? field : field.optional;
			const checked = given === undefined ? undefined : check(given, drops);
			if (checked !== undefined) result[name] = checked;
			else if (needed) return undefined;
			else if (given !== undefined) drops.count++;
		}
		return result as T;
	};

/** For each value of the field that tells the shapes of a type apart: the other fields of that shape. */
type Shapes<T, Tag extends keyof T> = { [K in T[Tag] & string]: Fields<Omit<Extract<T, Record<Tag, K>>, Tag>> };

/** An object of one of several shapes, which the value of one field tells apart. */
export function oneShapeOf<T extends object, Tag extends keyof T & string>(tag: Tag, shapes: Shapes<T, Tag>): Guard<T> {
	const guards = new Map<unknown, Guard<T>>();
	for (const [name, fields] of Object.entries<object>(shapes))
		guards.set(name, object({ [tag]: text, ...fields } as Fields<T>));
	return (value, drops) =>
		typeof value === 'object' && value !== null ? guards.get(Reflect.get(value, tag))?.(value, drops) : undefined;
}
