// What Vitest's reporter of failures needs and Node 20 does not have yet.
Map.groupBy ??= (items, keyOf) => {
	const groups = new Map();
	let index = 0;
	for (const item of items) {
		const key = keyOf(item, index++);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return groups;
};
