import { gunzipJson } from '../../src/report/compression';
import type { Searchable, Searcher } from '../../src/report/search';
import { hitIn } from './excerpt';
import { plainly, unbroken } from './plain';

interface Entry {
	/** The text as it stands. */
	body: string;
	/** Names and text made plain: each word of a query may stand in either. */
	plain: string;
}

/** Longer words are cut: no one looks for more, and a pasted report would make a pattern of its length. */
const LONGEST_WORD = 100;

/**
 * A search over whole texts: a plain scan, for which a thousand reports are some ten milliseconds; an index for
 * Chinese costs more to build than it ever saves here.
 */
export function createSearcher(): Searcher {
	const entries = new Map<string, Entry>();
	return {
		add: async (reports) => {
			const made = await Promise.all(reports.map(entryOf));
			for (const [at, { id }] of reports.entries()) entries.set(id, made[at] as Entry);
		},
		drop: async (ids) => {
			for (const id of ids) entries.delete(id);
		},
		find: async (query) => {
			const words = await wordsOf(query);
			if (words.length === 0) return [];
			const found = [...entries].filter(([, { plain }]) => words.every((word) => plain.includes(word)));
			return Promise.all(found.map(async ([id, { body }]) => [id, hitIn(await plainly(body), words)]));
		},
	};
}

/** A report whose text is damaged is found by its names alone. */
async function entryOf({ names, text }: Searchable): Promise<Entry> {
	const body = String(await gunzipJson(text).catch(() => ''));
	return { body, plain: `${await plainText(names)}\n${await plainText(body)}` };
}

const plainText = async (source: string): Promise<string> => unbroken((await plainly(source)).text);

async function wordsOf(query: string): Promise<string[]> {
	const words = await Promise.all(query.split(/\s+/).map((word) => plainText(word.slice(0, LONGEST_WORD))));
	return [...new Set(words)].filter((word) => word !== '');
}
