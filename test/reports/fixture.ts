import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meta, Qualifier, SectionKind } from '../../src/report/reading';

const FOLDER = join(import.meta.dirname, '../fixtures/reports');
const FORMS = ['report.txt', 'report.html', 'report.md'];

/** A report of our own writing, and what a person says stands in it. */
export interface Fixture {
	name: string;
	/** The report's file name; its ending tells the form. */
	file: string;
	source: string;
	expected: Expected;
}

/** The hand-written answer (`expected.json`). Where several answers are right, a list of them. */
export interface Expected {
	/** What the fixture is there for. */
	about: string;
	meta: { [K in keyof Meta]?: Meta[K] | readonly Meta[K][] };
	/** Every top-level heading, and some below. */
	sections: readonly { heading: string; kind?: SectionKind }[];
	/** Every figure of the official forms but those of the tables below. */
	indicators: readonly ExpectedIndicator[];
	/** Table 3 by rows of seven columns; null for a blank row; rows not named are all zeros. */
	t3?: { form: 2019 | 2021; rows: Readonly<Record<string, readonly number[] | null>> };
	/** Table 4, its fifteen figures. */
	t4?: readonly number[];
	/** Some of the other figures. */
	facts?: readonly { value: number; unit: string; qualifier?: Qualifier; quote: string }[];
	/** Words whose numbers are no figure at all, and words whose figures are none of the official forms'. */
	never: { figure: readonly string[]; indicator: readonly string[] };
}

export interface ExpectedIndicator {
	id: string;
	/** all, where left out. */
	scope?: 'all' | 'self';
	value: number;
	unit?: string;
	qualifier?: Qualifier;
	year?: number;
	/** The words that say it. */
	quote?: string;
	/** For a table cell: the words of its row. */
	cell?: string;
	/** Right to read, and no fault to leave out. */
	optional?: true;
}

/** Every fixture folder, in the order of names. */
export const fixtures = (): Fixture[] => readdirSync(FOLDER).sort().map(fixture);

/** The fixture folder of a name. */
export function fixture(name: string): Fixture {
	const at = (file: string): string => join(FOLDER, name, file);
	const file = FORMS.find((form) => existsSync(at(form))) ?? 'report.txt';
	return {
		name,
		file,
		source: readFileSync(at(file), 'utf8'),
		expected: JSON.parse(readFileSync(at('expected.json'), 'utf8')) as Expected,
	};
}
