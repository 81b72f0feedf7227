import { groupedBy } from '../../../src/report/grouped';
import { leading } from '../../../src/report/leading';
import { runsBy } from '../../../src/report/runs';
import { boxAround, type Glyph, typeSize } from './glyphs';
import type { Box } from './page';

/** In heights of the page's type: words so much taller than it may be a watermark. */
const TALL = 1.5;
/** Words set so often on one page may be the tiles of one; single characters stand in many cells. */
const OFTEN = 3;
const SHORTEST = 2;
/** So much of a character lies under another where one is printed over the other. */
const COVERED = 0.4;
/** In heights of its type: what parts two words that are set one after the other. */
const WIDE_GAP = 2;

/** A page's characters without what is printed over them, and the words of that. */
interface Parted {
	content: readonly Glyph[];
	over: string[];
}

/** Characters set one after the other, and how often they come on the page. */
interface Phrase {
	glyphs: readonly [Glyph, ...Glyph[]];
	times: number;
	name: string;
}

/**
 * Takes words out that are printed level over others in tall type, or again and again, as watermarks are: put in one
 * line with what lies under them, their digits would make numbers that stand nowhere.
 */
export function withoutOverprint(glyphs: readonly Glyph[]): Parted {
	const size = typeSize(glyphs) * TALL;
	const phrases = phrasesOf(glyphs);
	const tall = phrases.filter(({ glyphs: [first] }) => first.size > size);
	const level = phrases.filter((phrase) => !tall.includes(phrase));
	const often = level.filter(({ glyphs, times }) => times >= OFTEN && glyphs.length >= SHORTEST);
	const over = [...overOthers(tall, level), ...overOthers(often, level)];
	if (over.length === 0) return { content: glyphs, over: [] };
	const taken = new Set(over.flatMap((phrase) => phrase.glyphs));
	return { content: glyphs.filter((glyph) => !taken.has(glyph)), over: over.map((phrase) => wordsOf(phrase.glyphs)) };
}

function phrasesOf(glyphs: readonly Glyph[]): Phrase[] {
	const runs = runsBy(glyphs, goesOn).map((run) => ({
		glyphs: run,
		name: `${Math.round(run[0].size)} ${wordsOf(run)}`,
	}));
	const alike = groupedBy(runs, ({ name }) => name);
	return runs.map((run) => ({ ...run, times: alike.get(run.name)?.length ?? 0 }));
}

const goesOn = (last: Glyph, next: Glyph): boolean =>
	Math.abs(next.bottom - last.bottom) < last.size * COVERED &&
	Math.abs(next.size - last.size) < 1 &&
	next.left > last.left &&
	next.left - last.right < last.size * WIDE_GAP;

const wordsOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');

/** Those of some phrases that lie on others that come less often, wherever they stand. */
function overOthers(phrases: readonly Phrase[], level: readonly Phrase[]): Phrase[] {
	if (phrases.length === 0) return [];
	const under = level.flatMap(({ glyphs, times }) => glyphs.map((glyph) => ({ glyph, times })));
	under.sort((a, b) => a.glyph.top - b.glyph.top);
	const tallest = under.reduce((most, { glyph: { top, bottom } }) => Math.max(most, bottom - top), 0);
	const isOver = ({ glyphs, times }: Phrase): boolean => {
		const texts = new Set(glyphs.map(({ text }) => text));
		const { top, bottom } = boxAround(glyphs);
		for (let at = leading(under, ({ glyph }) => glyph.top < top - tallest); at < under.length; at++) {
			const { glyph, times: less } = under[at] as (typeof under)[number];
			if (glyph.top > bottom) return false;
			// Bold type made of the same characters, a hair apart, is none.
			const isOther = less < times || glyphs[0].size > glyph.size * TALL;
			if (isOther && !texts.has(glyph.text) && glyphs.some((one) => covers(one, glyph))) return true;
		}
		return false;
	};
	const names = new Set(phrases.filter(isOver).map(({ name }) => name));
	return phrases.filter(({ name }) => names.has(name));
}

const covers = (a: Box, b: Box): boolean => {
	const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	const area = Math.min((a.right - a.left) * (a.bottom - a.top), (b.right - b.left) * (b.bottom - b.top));
	return wide > 0 && high > 0 && wide * high > area * COVERED;
};
