import { expect, test } from 'vitest';
import { form, readingOf } from '../report';

test('a row of table 3 that is not there is named, for information, where the total counts it', async () => {
	const whole = form();
	const rows = whole
		.split('\n')
		.filter((line) => /[（(][一二][）)](?:予以公开|部分公开)/.test(line) && /[1-9]\d*\s*$/.test(line));
	const [row = ''] = rows;
	const { findings } = await readingOf(whole.replace(`${row}\n`, ''));
	const codes = findings.map(({ says, severity }) => [says.code, severity]);
	expect(row).not.toBe('');
	expect(codes).toContainEqual(['row-lost', 'info']);
	expect((await readingOf(whole)).findings.map(({ says }) => says.code)).not.toContain('row-lost');
});
