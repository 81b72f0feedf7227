import { rightBefore } from '../../text/around';
import type { Label } from '../forms/form';
import type { Plain } from '../plain';

/** A label as it stands in the plain text, its list mark included. */
export interface Hit {
	label: Label;
	start: number;
	end: number;
	/** Where the words begin: after the list mark. */
	words: number;
	/** A digit stands right before it that is the row's number without its dot, or the last digit of the row before. */
	loose: boolean;
}

/** Every place where one of the labels stands word for word; where two overlap, the earlier and then the longer one. */
export function labelsIn(plain: Plain, labels: readonly Label[]): Hit[] {
	const found = labels.flatMap((label) => label.words.flatMap((words) => occurrences(plain.text, words, label)));
	found.sort((a, b) => a.words - b.words || b.end - a.end);
	let end = 0;
	const apart = found.filter((hit) => {
		const free = hit.words >= end;
		if (free) end = hit.end;
		return free;
	});
	return apart.map((hit) => marked(plain, hit));
}

/** The hit with its list mark taken in: 一、 (一) 1. and their variants. */
export function marked({ text, at, folded }: Plain, hit: Hit): Hit {
	const { mark } = hit.label;
	if (!mark) return hit;
	const before = rightBefore(text, hit.words, MARK_ROOM);
	const printed = markPattern(mark).exec(before)?.[0];
	if (printed === undefined) return hit;
	const start = hit.words - printed.length;
	if (printed !== mark || !isDigit(mark)) return { ...hit, start };
	// A bare digit at the end of the line before is that row's last figure.
	if (folded.source.slice(folded.map[at[start] as number], folded.map[at[hit.words] as number]).includes('\n'))
		return hit;
	return adjoins(text, at, start) ? { ...hit, loose: true } : { ...hit, start };
}

function occurrences(text: string, words: string, label: Label): Hit[] {
	const hits: Hit[] = [];
	for (let at = text.indexOf(words); at >= 0 && hits.length < MOST; at = text.indexOf(words, at + words.length)) {
		hits.push({
			label,
			start: at,
			end: at + words.length,
			words: at,
			loose: false,
		});
	}
	return hits;
}

/** Places of one label that are looked at: a text with more is no report. */
const MOST = 2_000;

/** True where a digit stands right before plain character `start`, with nothing between them in print. */
const adjoins = (text: string, at: Uint32Array, start: number): boolean =>
	start > 0 && isDigit(text[start - 1] as string) && (at[start] as number) - (at[start - 1] as number) === 1;

const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;

/** The longest printed mark: (七)、 */
const MARK_ROOM = 4;
const patterns = new Map<string, RegExp>();

function markPattern(mark: string): RegExp {
	let pattern = patterns.get(mark);
	if (!pattern) {
		const bare = mark.replaceAll(/[()]/g, '');
		pattern = new RegExp(`\\(?${bare}\\)?[、.:,，]?$`);
		patterns.set(mark, pattern);
	}
	return pattern;
}
