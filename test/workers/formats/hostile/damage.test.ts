import { expect, it } from 'vitest';
import { BINARY } from '../../../../workers/formats/binary';
import { tryDamaged } from './trial';

/** A small part of what `npm run damage` tries. */
const TIMES = 120;

it.each([
	['docx', 'DOCX'],
	['xlsx', 'XLSX'],
	['xls', 'XLS'],
	['ods', 'ODS'],
	['doc', 'DOC'],
	['odt', 'ODT'],
	['rtf', 'RTF'],
	['mhtml', 'MHTML'],
	['ofd', 'OFD'],
])(
	'damaged .%s files are read or named, in time, and nothing is made up',
	async (ending, kind) => {
		expect(Object.hasOwn(BINARY, kind)).toBe(true);
		const faults: string[] = [];
		for (let turn = 0; turn < TIMES; turn++) faults.push(...(await tryDamaged(ending, 20240131, turn)).faults);
		expect(faults).toEqual([]);
	},
	240_000,
);
