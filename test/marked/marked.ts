import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words in an example and what is to be read from them, as written into the source: {23件|23 件}. */
export interface Mark {
	words: string;
	says: string;
	/** Offsets in the text without its marks. */
	start: number;
	end: number;
}

export interface Example {
	/** The heading (`# …`) under which it stands. */
	about: string;
	/** Line in the file, from 1. */
	line: number;
	text: string;
	marks: Mark[];
}

const MARK = /\{([^{}|]+)\|([^{}|]*)\}/g;

/** The examples of a file in test/fixtures/marked, one a line; `\n` in it stands for a line's end. */
export function examples(file: string): Example[] {
	let about = '';
	return readFileSync(join(import.meta.dirname, '../fixtures/marked', file), 'utf8')
		.split('\n')
		.flatMap((source, i) => {
			if (source.startsWith('#')) about = source.slice(1).trim();
			return source.trim() && !source.startsWith('#') ? [{ about, line: i + 1, ...unmarked(source) }] : [];
		});
}

/** Takes the marks out of a text. */
function unmarked(source: string): { text: string; marks: Mark[] } {
	const marked = source.replaceAll('\\n', '\n');
	const marks: Mark[] = [];
	let text = '';
	let last = 0;
	for (const { 0: all, 1: words = '', 2: says = '', index } of marked.matchAll(MARK)) {
		text += marked.slice(last, index);
		marks.push({ words, says, start: text.length, end: text.length + words.length });
		text += words;
		last = index + all.length;
	}
	return { text: text + marked.slice(last), marks };
}
