/**
 * Things by what they have in common, in the order in which they come. Each is pushed, none is copied: a hostile text
 * says one thing tens of thousands of times.
 */
export function groupedBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, [T, ...T[]]> {
	const groups = new Map<K, [T, ...T[]]>();
	for (const thing of things) {
		const key = keyOf(thing);
		const group = groups.get(key);
		if (group) group.push(thing);
		else groups.set(key, [thing]);
	}
	return groups;
}
