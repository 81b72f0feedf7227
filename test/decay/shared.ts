/** Names of other eras that a cell's figure also has. */
const SAME: Readonly<Record<string, string>> = {
	'application.received': 'request.new.total',
	'application.carried_in': 'request.carried_in.total',
	'application.closed': 'request.closed.total',
	'application.carried_out': 'request.carried_out.total',
	'application.replied.granted': 'request.granted.total',
	'application.replied.partial': 'request.partial.total',
};
const GROUPS = ['denied', 'unable', 'rejected', 'other'];
const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];

/**
 * The figures that tables give besides their cells' own, by the names of other eras, and the sums that they do not print:
 * these may be read.
 */
export function shared(cells: ReadonlyMap<string, number | undefined>): ReadonlyMap<string, number | undefined> {
	const same = Object.entries(SAME).map(([id, cell]) => [id, cells.get(cell)] as const);
	const groups = GROUPS.map((group) => {
		const parts = [...cells].filter(([id]) => id.startsWith(`request.${group}.`) && id.endsWith('.total'));
		return [`application.replied.${group}`, sum(parts.map(([, value]) => value))] as const;
	});
	const litigation = RESULTS.map((result) => {
		const both = ['direct', 'after_review'].map((way) => cells.get(`litigation.${way}.${result}`));
		return [`litigation.${result}`, sum(both)] as const;
	});
	return new Map([...same, ...groups, ...litigation, ...cells]);
}

const sum = (values: readonly (number | undefined)[]): number =>
	values.reduce<number>((all, value = 0) => all + value, 0);
