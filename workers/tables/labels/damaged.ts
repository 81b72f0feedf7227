import type { Label } from '../forms/form';
import type { Plain } from '../plain';
import { type Hit, marked } from './labels';
import { resemblance } from './resemblance';

/** From here on two labels are taken for the same: 2.其他法律行政止公开 is 0.86 of 其他法律行政法规禁止公开. */
const ALIKE = 0.56;
/** How far before the first and after the last sound label a damaged one is looked for, in characters. */
const REACH = 90;

/**
 * The labels of a table that do not stand there word for word: cut, misread, with characters lost.
 * Looked for only between the sound labels before and after them in the form's order.
 *
 * @param hits the sound labels of one table, in order
 * @returns all labels, the damaged ones in their places
 */
export function withDamaged(plain: Plain, hits: readonly Hit[], labels: readonly Label[]): Hit[] {
	const order = new Map(labels.filter(({ role }) => role !== 'head').map(({ id }, i) => [id, i]));
	const inOrder = labels.filter(({ id }) => order.has(id));
	const all: Hit[] = [];
	const told = new Set<string>();
	let from = 0;
	for (let i = 0; i <= hits.length; i++) {
		const before = hits[i - 1];
		const after = hits[i];
		const to = after ? (order.get(after.label.id) ?? from) : inOrder.length;
		const start = before ? before.end : beforeFirst(plain.text, (after as Hit).start);
		const end = after ? after.start : Math.min(plain.text.length, start + REACH);
		const missing = inOrder.slice(from, to).filter(({ id }) => !told.has(id));
		if (missing.length > 0) all.push(...likeliest(plain, [start, end], missing, inOrder));
		if (!after) continue;
		all.push(after);
		// The first label again begins another table.
		if (order.get(after.label.id) === 0) told.clear();
		told.add(after.label.id);
		if (order.has(after.label.id)) from = to + 1;
	}
	return all;
}

/** Where the words in reach before the first label begin; one that is cut there is none: 信息 of 公开信息430条 is not 信息内容. */
function beforeFirst(text: string, end: number): number {
	let start = Math.max(0, end - REACH);
	if (start === 0) return 0;
	while (start < end && IN_WORD.test(text.charAt(start - 1)) && IN_WORD.test(text.charAt(start))) start++;
	return start;
}
const IN_WORD = /[^\d|/.,\s-]/;

/**
 * The missing labels that the words between two sound ones are most like, in order, none twice. Words that are more
 * like a label that is not missing are that one again.
 */
function likeliest(
	plain: Plain,
	[start, end]: readonly [number, number],
	missing: readonly Label[],
	labels: readonly Label[],
): Hit[] {
	const hits: Hit[] = [];
	let left = missing;
	const gap = plain.text.slice(start, end);
	for (const { at: index, words } of wordsIn(gap)) {
		if (COLUMN.test(words) && gap.includes('商业企业')) continue;
		const unmarked = words.replace(MARK, '');
		const bare = unmarked.replace(REMARK, '').replace(OF_FIGURE, '');
		const [label, score] = best(bare, left);
		if (!label || score < ALIKE || best(bare, labels)[1] > score) continue;
		const at = start + index + words.length - unmarked.length;
		const hit = { label, start: at, end: at + bare.length, words: at, loose: false };
		hits.push(marked(plain, hit));
		left = left.slice(left.indexOf(label) + 1);
	}
	return hits;
}

/** The runs of words in a gap; a list mark begins a new one. */
function wordsIn(gap: string): { at: number; words: string }[] {
	let at = 0;
	return gap.split(/(?=\([一二三四五六七]\)|[一二三四]、)/).flatMap((stretch) => {
		const start = at;
		at += stretch.length;
		return [...stretch.matchAll(WORDS)].map((match) => ({
			at: start + match.index,
			words: match[0],
		}));
	});
}

function best(words: string, labels: readonly Label[]): [label: Label | undefined, score: number] {
	let found: Label | undefined;
	let highest = 0;
	for (const label of labels) {
		const score = resemblance(words, label.words[0].replace(MARK, ''));
		if (score > highest) [found, highest] = [label, score];
	}
	return [found, highest];
}

/** Among the names of columns these are columns too, and no rows. */
const COLUMN = /(?:^|[，、件])(?:其他|[总合]计)[:：]?$/;
const WORDS = /[^\d|/.,\s-]{2,60}/g;
/** What the form says of a row in brackets behind its name. */
const REMARK = /(?<=..)\(.*$/;
/** Between a label and its figure: it is the figure's. */
const OF_FIGURE = /(?<=..)(?:[:：]?自然人|[约近])$/;
const MARK = /^(?:\(?[一二三四五六七]\)、?|[一二三四]、|\d[.、])/;
