import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from '../../../src/report/drawing';
import { type CardFormat, MOST_PIXELS } from '../../../src/report/sheet';
import { COLOURS } from '../../../workers/cards/colours';
import { compose } from '../../../workers/cards/compose';
import type { Measure } from '../../../workers/cards/measure';
import { EXTREMES, line, manyLines, plain } from './sheets';

/** Type as wide as the widest that devices have: Chinese as wide as high, Latin and digits six tenths. */
const measure: Measure = (words, { size }) =>
	[...words].reduce((width, char) => width + ((char.codePointAt(0) ?? 0) < 0x2e80 ? 0.6 : 1) * size, 0);

const FORMATS: readonly CardFormat[] = ['portrait', 'square', 'wide', 'long'];
const SIZES = { portrait: [1080, 1440], square: [1080, 1080], wide: [1200, 630] } as const;
/** The least that stays free all around. */
const MARGIN = 40;

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
	says: string;
}

/** Where words stand: from a little under their baseline to the height of Chinese characters. */
const boxOf = (mark: Mark): Box =>
	mark.kind === 'fill'
		? { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height, says: 'area' }
		: {
				left: mark.x,
				top: mark.y - mark.face.size * 0.8,
				right: mark.x + measure(mark.words, mark.face),
				bottom: mark.y + mark.face.size * 0.12,
				says: mark.words,
			};

const outside = ({ width, height, marks }: Drawing): Box[] =>
	marks
		.map(boxOf)
		.filter(
			({ left, top, right, bottom }) =>
				left < MARGIN || top < MARGIN || right > width - MARGIN + 0.5 || bottom > height - MARGIN,
		);

/** Words that stand on an area: the code, the bars of a chart; only the seal has its character on its block. */
function covered({ marks }: Drawing): string[] {
	const areas = marks
		.map(boxOf)
		.filter(({ says, right, left, bottom, top }) => says === 'area' && right - left > 12 && bottom - top > 12);
	const words = marks.filter((mark) => mark.kind === 'words' && mark.words !== '公').map(boxOf);
	return words.flatMap((box) => areas.filter((area) => meet(box, area)).map(() => box.says));
}

const meet = (a: Omit<Box, 'says'>, b: Omit<Box, 'says'>): boolean =>
	a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Words that come so near to a rule that it runs through the tails of their letters; a rule is an area as thin as a line. */
function struck({ marks }: Drawing): string[] {
	const rules = marks.map(boxOf).filter(({ says, ...box }) => says === 'area' && isRule(box));
	const words = marks.filter(({ kind }) => kind === 'words').map(boxOf);
	return words.flatMap((box) =>
		rules.filter((rule) => meet({ ...box, bottom: box.bottom + 2 }, rule)).map(() => box.says),
	);
}

const isRule = ({ left, right, top, bottom }: Omit<Box, 'says'>): boolean => right - left > 100 && bottom - top <= 6;

/** Pairs of words that stand on each other. */
function collisions({ marks }: Drawing): string[] {
	const boxes = marks.filter(({ kind }) => kind === 'words').map(boxOf);
	return boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => meet(a, b))
			.map((b) => `${a.says} | ${b.says}`),
	);
}

const wordsOf = ({ marks }: Drawing): string[] => marks.flatMap((mark) => (mark.kind === 'words' ? [mark.words] : []));

describe.each(FORMATS)('a %s card', (format) => {
	describe.each(Object.entries(EXTREMES))('of %s', (_, sheet) => {
		const drawing = compose({ ...sheet, format }, measure);

		it('keeps its margins', () => {
			expect(outside(drawing)).toEqual([]);
		});

		it('has no words on others, nor on the code or the chart', () => {
			expect(collisions(drawing)).toEqual([]);
			expect(covered(drawing)).toEqual([]);
			expect(struck(drawing)).toEqual([]);
		});

		it('shortens no number', () => {
			const digits = sheet.groups.flatMap(({ lines }) => lines.map((each) => each.digits));
			const shown = wordsOf(drawing);
			expect(
				shown.filter((words) => /\d…|…\d/.test(words) && digits.some((one) => one.startsWith(words.slice(0, 3)))),
			).toEqual([]);
			if (digits.length > 0) expect(shown).toContain(digits[0]);
		});

		it('is of its size', () => {
			const { width, height } = drawing;
			if (format !== 'long') expect([width, height]).toEqual(SIZES[format]);
			expect(width * height).toBeLessThan(MOST_PIXELS);
		});
	});
});

describe('the code on a card', () => {
	const links = [40, 120, 260, 420].map((length) => `https://gongkai.example.org/#/card/1.${'x'.repeat(length)}`);

	it.each(FORMATS)('keeps its edges when the picture is made half as large: %s', (format) => {
		for (const theme of ['light', 'dark'] as const) {
			for (const link of links) {
				const modules = compose({ ...plain, format, theme, link }, measure).marks.filter(
					(mark) =>
						mark.kind === 'fill' && mark.colour === COLOURS[theme].code.module && mark.height >= 4 && mark.height < 10,
				);
				const places = modules.flatMap((mark) =>
					mark.kind === 'fill' ? [mark.x, mark.y, mark.width, mark.height] : [],
				);
				expect(places.length).toBeGreaterThan(400);
				expect(places.filter((place) => place % 2 !== 0)).toEqual([]);
			}
		}
	});
});

describe('a portrait card', () => {
	it('says all that the sheet says', () => {
		const shown = wordsOf(compose(plain, measure));
		const lines = plain.groups.flatMap((group) => group.lines.flatMap(({ name, digits }) => [name, digits]));
		const { kind, name, year, traits, program, claim, scan } = plain;
		for (const words of [kind, name, year, traits, program, claim, scan, ...lines, '2 项不符', '予以公开', '39'])
			expect(shown).toContain(words);
	});

	it('has red for nothing but what does not add up', () => {
		const red = compose(plain, measure).marks.filter(({ colour }) => colour === '#b3261e');
		expect(red.map((mark) => mark.kind === 'words' && mark.words)).toEqual(['2 项不符']);
	});

	it('leaves the last remark out before it is cut', () => {
		const notes = ['较上年 −888,888,888,888（−98.5%）', '占办结申请的一个很长很长的说明 42.9%'];
		const drawing = compose(
			{
				...plain,
				groups: [
					{
						lines: [line('收到申请', '1'), line('办结', '2'), ...(plain.groups[0]?.lines ?? [])].map((each) => ({
							...each,
							notes,
						})),
					},
				],
			},
			measure,
		);
		expect(wordsOf(drawing)).toContain(notes[0]);
		expect(wordsOf(drawing).filter((words) => words.includes('…'))).toEqual([]);
	});

	it('is laid out the same each time', () => {
		expect(compose(plain, measure)).toEqual(compose(plain, measure));
	});
});

describe('a long card', () => {
	it('shows every figure', () => {
		const shown = wordsOf(compose(manyLines(60), measure));
		for (let i = 1; i <= 60; i++) expect(shown).toContain(`第${i}项数字`);
	});

	it('ends where a canvas does', () => {
		const { width, height } = compose(manyLines(500), measure);
		expect(width * height).toBeLessThan(MOST_PIXELS);
		expect(height).toBeGreaterThan(15_000);
	});
});
