import type { Reading } from '../../src/report/reading';
import { read } from '../../workers/read';
import type { Example } from './marked';

/** Examples stand in a report of this year: what belongs to another is not read as its own. */
export const YEAR = 2017;
const TITLE = `霁川市望河区${YEAR}年政府信息公开工作年度报告\n\n`;

/** Where an example's text starts in the report that it stands in. */
export const EXAMPLE_AT = TITLE.length;

/** Reads an example within a report. */
export async function readExample({ text }: Example): Promise<Reading> {
	const bytes = new TextEncoder().encode(TITLE + text).buffer as ArrayBuffer;
	const outcome = await read({ name: 'example.txt', bytes });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value;
}
