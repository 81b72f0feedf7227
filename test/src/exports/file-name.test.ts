import { expect, it } from 'vitest';
import { fileName } from '../../../src/exports/file-name';

it.each([
	['青岚县人民政府办公室 2023 年度', '青岚县人民政府办公室 2023 年度.png'],
	['../../a:b*c?"d"<e>|f\\g', 'a b c d e f g.png'],
	['a\u0000b\u202ec\nd', 'a b c d.png'],
	['CON', 'CON_.png'],
	['Lpt1', 'Lpt1_.png'],
	['  ...  ', 'gongkai.png'],
	['名'.repeat(200), `${'名'.repeat(80)}.png`],
])('%j is saved as %s', (title, name) => {
	expect(fileName(title, 'png')).toBe(name);
});
