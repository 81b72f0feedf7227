import type { Row } from './cells/row';
import type { ToldInProse } from './found';

/**
 * Keeps of several readings those that agree with what the report's prose says.
 * Where none agrees the prose speaks of something else, and all are kept.
 *
 * @param names for every column the indicators that its figure is known by
 */
export function asTold(row: Row, names: readonly (readonly string[])[], told: ToldInProse): Row {
	let { readings } = row;
	if (readings.length < 2) return row;
	for (const [column, ids] of names.entries()) {
		for (const id of ids) {
			const said = told.get(id);
			const agreeing = said === undefined ? [] : readings.filter((figures) => figures[column] === said);
			if (agreeing.length > 0) readings = agreeing;
		}
	}
	return { ...row, readings };
}
