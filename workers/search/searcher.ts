import { gunzipJson } from '../../src/report/packed';
import type { Searchable, Searcher } from '../../src/report/search';
import { type Folded, fold } from '../text/fold';
import { simplifier } from '../text/script';
import { excerpt } from './excerpt';

interface Entry {
	/** The text as it stands. */
	body: string;
	/** Names and text made plain: each word of a query may stand in either. */
	plain: string;
}

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
			return Promise.all(found.map(async ([id, { body }]) => [id, excerpt(await plainly(body), words)]));
		},
	};
}

/** A report whose text is damaged is found by its names alone. */
async function entryOf({ names, text }: Searchable): Promise<Entry> {
	const body = String(await gunzipJson(text).catch(() => ''));
	return { body, plain: (await plainly(`${names}\n${body}`)).text };
}

const plainly = async (source: string): Promise<Folded> => {
	const folded = fold(source, await simplifier());
	// Latin letters only: the lower case of others may be longer, and `map` must hold.
	return { ...folded, text: folded.text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) };
};

async function wordsOf(query: string): Promise<string[]> {
	const words = await Promise.all(query.split(/\s+/).map(plainly));
	return [...new Set(words.map(({ text }) => text))].filter((word) => word !== '');
}
