import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gunzip } from '../../../../src/report/compression';
import { fixture } from '../../../reports/fixture';
import { libraryStandIn } from './library-stand-in';

/** Written by the first version of the program, and never since: if this fails, the program is wrong, not the file. */
const FIRST = readFileSync(join(import.meta.dirname, '../../../fixtures/backup/version-1.gongkai'));

const ISSUED = {
	'清溪2010.txt': fixture('county-2010-narrative'),
	'云岭2016.txt': fixture('city-2016-scopes'),
	'望河2019.html': fixture('district-2019-html'),
};

it('a backup of the first version restores, with the sources to the byte', async () => {
	const library = libraryStandIn();
	const report = await library.restore(new Blob([FIRST]));
	expect(report).toMatchObject({ ending: 'whole', taken: new Map([['reports', 3]]), refused: [], unknown: 0 });
	const kept = [...library.kept.values()];
	const names = kept.map(({ row }) => row.name).sort();
	expect(names).toEqual(Object.keys(ISSUED).sort());
	for (const { row, source } of kept) {
		const text = new TextDecoder().decode(await gunzip(source));
		expect(text).toBe(ISSUED[row.name as keyof typeof ISSUED].source);
	}
	expect(kept.filter(({ row }) => row.seenAt).map(({ row }) => row.name)).toEqual(['云岭2016.txt']);
});
