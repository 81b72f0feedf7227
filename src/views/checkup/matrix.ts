import type { Row } from '../../library/library';
import { groupedBy } from '../../report/grouped';
import { newestOf } from '../../report/newest';
import type { Checkup } from '../../report/relations';
import { isAtLeast, type Severity } from '../../report/severity';
import type { WordedFigure } from './figures';
import { inOrder, type Order } from './matrix-order';
import { expectedOf, withoutIdle, type YearChoice, yearsOf } from './matrix-years';
import type { Bodies, Unit } from './units';

/** What is known of a body's report for a year. */
export type Cell =
	| { state: 'none' }
	/** A report is to be expected, and there is none. */
	| { state: 'missing' }
	/** A file whose name tells the body and the year could not be read. */
	| { state: 'failed'; file: string }
	/** What the report says of the figure that is shown, and a report that does not tell it. */
	| ({ state: 'told'; id: string; versions: number } & WordedFigure)
	| { state: 'untold'; id: string; versions: number }
	/** Not judged yet. */
	| { state: 'waiting'; id: string; versions: number }
	/** Read, but without any relation to check: neither clean nor wrong. */
	| { state: 'blank'; id: string; versions: number }
	| { state: 'clean'; id: string; versions: number }
	/** `first`: the place of the gravest among the report's findings. */
	| { state: 'found'; id: string; versions: number; count: number; gravest: Severity; first: number };

/** A row of the matrix: the head of a region's bodies, or a body and a cell for each year. */
export type MatrixRow =
	| { kind: 'region'; name: string | undefined }
	| {
			kind: 'unit';
			name: string;
			/** As it is called where it stands: under a head without the region's name, else as a whole. */
			called: string;
			headed: boolean;
			/** Other names that reports of it have. */
			also: readonly string[];
			cells: Cell[];
	  };

/** The bodies and their years. */
export interface Matrix {
	years: number[];
	rows: MatrixRow[];
}

/** What the matrix is made of. */
interface MatrixSource extends YearChoice {
	units: Bodies['units'];
	checkups: ReadonlyMap<string, Checkup>;
	/** The mildest finding that counts. */
	atLeast: Severity;
	/** Without one bodies stand under their regions. */
	order?: Order | undefined;
	/** Shown instead of the findings: what the reports say of a figure, by their ids. */
	told?: ReadonlyMap<string, WordedFigure> | undefined;
}

/** Bodies × years, grouped by region; the only body of a region needs no head above it. */
export function matrixOf(source: MatrixSource): Matrix {
	const chosen = yearsOf(source.units, source);
	const shown = source.units.filter(({ byYear, failed }) =>
		chosen.some((year) => byYear.has(year) || failed.has(year)),
	);
	const years = withoutIdle(chosen, shown, source);
	return { years, rows: inOrder(grouped(shown, years, source), years, source.order) };
}

/** The ids of the reports that its cells lead to, body by body. */
export const reportsIn = ({ rows }: Matrix): string[] =>
	rows.flatMap((row) => (row.kind === 'unit' ? row.cells : [])).flatMap((cell) => ('id' in cell ? [cell.id] : []));

function grouped(units: readonly Unit[], years: readonly number[], source: MatrixSource): MatrixRow[] {
	return [...groupedBy(units, ({ region }) => region)].flatMap(([name, bodies]): MatrixRow[] => {
		const headed = bodies.length > 1;
		const rows = bodies.map(
			(unit): MatrixRow => ({
				kind: 'unit',
				name: unit.name,
				called: headed ? within(name, unit.name) : unit.name,
				headed,
				also: unit.also.map((other) => within(name, other)),
				cells: cellsOf(unit, years, source),
			}),
		);
		return headed ? [{ kind: 'region', name }, ...rows] : rows;
	});
}

/** 云岭县教育局 under 云岭县 is 教育局. */
const within = (region: string | undefined, name: string): string =>
	region && name.startsWith(region) && name !== region ? name.slice(region.length) : name;

function cellsOf(unit: Unit, years: readonly number[], source: MatrixSource): Cell[] {
	const { byYear, failed } = unit;
	const [first, last] = expectedOf(unit, source);
	return years.map((year): Cell => {
		const reports = byYear.get(year);
		if (reports) return cellOf(reports, source);
		const file = failed.get(year);
		if (file !== undefined) return { state: 'failed', file };
		return { state: year >= first && year <= last ? 'missing' : 'none' };
	});
}

function cellOf(reports: readonly Row[], { checkups, atLeast, told: figures }: MatrixSource): Cell {
	const { id } = newestOf(reports, (row) => row) as Row;
	const told = { id, versions: reports.length };
	const figure = figures?.get(id);
	if (figures) return figure ? { state: 'told', ...told, ...figure } : { state: 'untold', ...told };
	const checkup = checkups.get(id);
	if (!checkup) return { state: 'waiting', ...told };
	const findings = checkup.findings.filter(({ severity }) => isAtLeast(severity, atLeast));
	const [gravest] = findings;
	if (gravest)
		return { state: 'found', ...told, count: findings.length, gravest: gravest.severity, first: gravest.index };
	const { holds, fails, explained } = checkup.checks;
	return { state: holds + fails + explained > 0 ? 'clean' : 'blank', ...told };
}
