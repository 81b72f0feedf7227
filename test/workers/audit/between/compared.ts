import type { Finding, Reading } from '../../../../src/report/reading';
import type { Compared } from '../../../../workers/audit/between/pair';
import { digestOf } from '../../../../workers/digest/digest';
import { form2021, readingOf, table3 } from '../report';

/** A report as the rules between reports see it; its id is the first digits of its bytes' hash. */
const compared = (reading: Reading): Compared => ({
	id: reading.source.sha256.slice(0, 8),
	digest: digestOf(reading),
});

/** Reads a report and digests it. */
export const told = async (text: string): Promise<Compared> => compared(await readingOf(text));

type Rows = Parameters<typeof table3>[0];

/** A sound table 3: four new ones, three granted, one carried over. */
export const ROWS: Rows = {
	0: [3, 1, 0, 0, 0, 0, 4],
	2: [3, 0, 0, 0, 0, 0, 3],
	23: [3, 0, 0, 0, 0, 0, 3],
	24: [0, 1, 0, 0, 0, 0, 1],
};

/** The one that ROWS carried over, dealt with. */
export const CARRIED: Rows = { 1: [0, 1, 0, 0, 0, 0, 1], 2: [0, 1, 0, 0, 0, 0, 1], 23: [0, 1, 0, 0, 0, 0, 1] };

const NONE = new Array<number>(15).fill(0);

/** A county's report in the form of 2021. */
export const inYear = (year: number, rows: Rows = ROWS, change = (text: string) => text): Promise<Compared> =>
	told(change(form2021('平稳有序。', table3(rows), NONE)).replace('云岭县2023年', `云岭县${year}年`));

/** What was found, in short. */
export const said = (findings: readonly Finding[]) =>
	findings.map(({ rule, expected, actual }) => [rule, expected, actual]);
