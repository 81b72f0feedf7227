import type { FailedFile } from '../../desk/failed';
import type { Row } from '../../library/library';
import { byPinyin, nameOf } from '../../library/names';
import { type Body, bodyKey, bodyOf } from '../../report/body';
import { wholeName } from '../../report/office-name';
import { isOfPartYear } from '../../report/part-year';
import { joined } from './joined';

/** A body with its reports by year. */
export interface Unit {
	/** As its newest report has it. */
	name: string;
	region: string | undefined;
	/** Other names that reports of it have. */
	also: string[];
	body: Body;
	byYear: Map<number, Row[]>;
	/** Names of files that could not be read. */
	failed: Map<number, string>;
}

/** The bodies whose reports the library has. */
export interface Bodies {
	/** By their regions in the order of pinyin, within one the shortest name first. */
	units: readonly Unit[];
	/** Reports that do not say whose they are, or of which year. */
	unplaced: number;
}

/** The bodies of these reports. They are the same whatever is shown of them: of a thousand this takes its time. */
export function bodiesOf(rows: readonly Row[], failed: readonly FailedFile[]): Bodies {
	const units = unitsOf(rows, failed).sort(byRegion);
	const placed = units.reduce((sum, { byYear }) => sum + [...byYear.values()].flat().length, 0);
	return { units, unplaced: rows.length - placed };
}

/** Behind every region. */
const LAST = '\uffff';

const byRegion = (a: Unit, b: Unit): number =>
	byPinyin(a.region ?? LAST, b.region ?? LAST) || a.name.length - b.name.length || byPinyin(a.name, b.name);

/** The bodies of the reports that say whose they are and of which year, with the failed files that are surely theirs. */
function unitsOf(rows: readonly Row[], failed: readonly FailedFile[]): Unit[] {
	const units = unitsByKey(rows);
	for (const file of failed) place(file, units);
	return joined([...units.values()]);
}

function unitsByKey(rows: readonly Row[]): Map<string, Unit> {
	const units = new Map<string, Unit>();
	for (const row of [...rows].sort((a, b) => (a.year ?? 0) - (b.year ?? 0))) {
		const body = bodyOf(row);
		if (!body || row.year === undefined || isOfPartYear(row.title)) continue;
		const key = bodyKey(body);
		const unit = units.get(key) ?? emptyUnit(body);
		unit.name = nameOf(row);
		unit.region = row.region ?? unit.region;
		unit.byYear.set(row.year, [...(unit.byYear.get(row.year) ?? []), row]);
		units.set(key, unit);
	}
	return units;
}

const emptyUnit = (body: Body): Unit => ({
	name: '',
	region: undefined,
	also: [],
	body,
	byYear: new Map(),
	failed: new Map(),
});

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** Puts a failed file where its name, else its path, tells one known body and one year; otherwise nowhere. */
function place({ name, path = '' }: FailedFile, units: ReadonlyMap<string, Unit>): void {
	const year = yearIn(name) ?? yearIn(path);
	if (year === undefined) return;
	const named = unitNamed(name, units) ?? unitNamed(path, units);
	if (named && !named.byYear.has(year)) named.failed.set(year, name);
}

function yearIn(words: string): number | undefined {
	const years = new Set(words.match(YEAR));
	return years.size === 1 ? Number([...years][0]) : undefined;
}

/** The body whose name stands in the words and goes no further there: 云岭县2022年, not 云岭县教育局. The longest. */
function unitNamed(printed: string, units: ReadonlyMap<string, Unit>): Unit | undefined {
	const words = printed.split(BEHIND).map(wholeName).join('');
	const named = [...units].flatMap(([key, unit]) => {
		const name = key.slice(key.indexOf(' ') + 1);
		const at = words.indexOf(name);
		return at >= 0 && ENDS.test(words.slice(at + name.length)) ? [{ unit, length: name.length }] : [];
	});
	const longest = Math.max(0, ...named.map(({ length }) => length));
	const best = named.filter(({ length }) => length === longest);
	return best.length === 1 ? best[0]?.unit : undefined;
}

/** What may follow the name of an office in a file's. */
const BEHIND = /(?=20\d\d|年|政府信息|信息|政务|[\s_.()（）-])/;
const ENDS = /^(?:$|(?:人民)?政府|管(?:理委员|委)会|办公[厅室]|信息|政务|年|20\d\d|[\s\d_.()（）[\]/-])/;
