import { describe, expect, it } from 'vitest';
import { BEGINNINGS } from './beginnings/index';
import { documentOf, read } from './read';

describe('metadata of reports in many styles', () => {
	for (const { style, text, says, silent = [] } of BEGINNINGS) {
		it(style, async () => {
			const { meta } = await read(documentOf(text));
			expect(meta).toMatchObject(says);
			for (const field of silent) expect(meta).not.toHaveProperty(field);
		});

		it(`${style}: the same after other line ends and added spaces`, async () => {
			const plain = await read(documentOf(text));
			const changed = await read(documentOf(text.replaceAll('\n', ' \r\n')));
			expect(changed.meta).toEqual(plain.meta);
		});
	}
});
