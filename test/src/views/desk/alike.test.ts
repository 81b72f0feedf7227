import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../src/report/failure';
import { alike } from '../../../../src/views/desk/alike';
import { failureSentence } from '../../../../src/words/sentence';
import { zhHans } from '../../../../src/words/zh-Hans';

const picture = (name: string, looksLike = 'PDF'): Failure => ({ code: 'picture', name, looksLike });
const says = (failure: Failure) => failureSentence(failure, zhHans);

describe('files that could not be read', () => {
	it('a few are told each by itself', () => {
		const three = ['一.pdf', '二.pdf', '三.pdf'].map((name) => picture(name));
		expect(alike(three, zhHans)).toEqual(
			three.map((failure) => ({ code: 'picture', says: says(failure), others: [] })),
		);
	});

	it('many of one reason are told once, with the names of the others', () => {
		const four = ['一.pdf', '二.pdf', '三.pdf', '四.pdf'].map((name) => picture(name));
		expect(alike(four, zhHans)).toEqual([
			{ code: 'picture', says: says(picture('一.pdf')), others: ['二.pdf', '三.pdf', '四.pdf'] },
		]);
	});

	it('what reads otherwise is another reason', () => {
		const mixed = ['一', '二', '三', '四'].flatMap((name) => [picture(name), picture(name, 'OFD')]);
		expect(alike(mixed, zhHans).map(({ others }) => others)).toEqual([
			['二', '三', '四'],
			['二', '三', '四'],
		]);
	});
});
