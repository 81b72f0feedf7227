import type { Docket } from '../docket';
import type { Told } from '../told';

const KINDS = ['rules', 'normative'] as const;

/**
 * Table 2 since 2021: 现行有效件数 counts what was made in the year and not repealed as well, and cannot be less. Only for
 * information: what was made may not be in force yet.
 */
export function inForce({ named }: Told, docket: Docket): void {
	for (const { table, figures } of named.tables) {
		if (table.id !== 't2') continue;
		for (const kind of KINDS) {
			const [issued, repealed, left] = (['issued', 'repealed', 'in_force'] as const).map((count) =>
				figures.first(`${kind}.${count}`),
			);
			if (!issued || !repealed || !left) continue;
			const spans = [left, issued, repealed].map(({ span }) => span);
			const least = issued.value - repealed.value;
			if (left.value >= least) docket.holds('stock.mismatch', spans);
			else
				docket.fails('stock.mismatch', {
					says: {
						code: 'in-force-below-issued',
						figure: left.id,
						issued: issued.value,
						repealed: repealed.value,
						actual: left.value,
					},
					spans,
					expected: least,
					actual: left.value,
					doubtful: true,
				});
		}
	}
}
