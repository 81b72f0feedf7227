import { expect, it } from 'vitest';
import { figuresEn } from '../../../src/words/figures/en';
import { figuresZhHans } from '../../../src/words/figures/zh-Hans';
import { figuresZhHant } from '../../../src/words/figures/zh-Hant';
import { cellName } from '../../../src/words/name';

it.each([
	[figuresZhHans, '予以公开', '（七）总计', '3. 其他'],
	[figuresZhHant, '予以公開', '（七）總計', '3. 其他'],
	[figuresEn, 'Granted', '(7) Total', '3. Other'],
])('in a sentence a row has no number, but where a column is called like it', (names, granted, closed, rest) => {
	const nameOf = (row: string) => cellName(`request.${row}.total`, names).name;
	expect(['granted', 'closed', 'other.rest'].map(nameOf)).toEqual([granted, closed, rest]);
});
