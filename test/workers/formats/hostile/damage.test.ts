import { expect, it } from 'vitest';
import { BINARY } from '../../../../workers/formats/binary';
import { tryDamage } from './trial';

/** A small part of what `npm run damage` tries. */
const TIMES = 120;

it.each([
	['docx', 'DOCX'],
	['xlsx', 'XLSX'],
	['xls', 'XLS'],
	['doc', 'DOC'],
	['rtf', 'RTF'],
	['mhtml', 'MHTML'],
	['ofd', 'OFD'],
])(
	'damaged .%s files are read or named, in time, and nothing is made up',
	async (ending, kind) => {
		expect(Object.hasOwn(BINARY, kind)).toBe(true);
		const { tried, stopped, faults } = await tryDamage(ending, TIMES, 20240131);
		expect(tried).toBe(TIMES);
		expect([...faults, ...stopped]).toEqual([]);
	},
	240_000,
);
