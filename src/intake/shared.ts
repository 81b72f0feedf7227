import type { Incoming } from '../desk/desk';
import { type Shared, STASH } from '../report/stash';
import { fromFile } from './files';
import { fromWritten } from './text';

/** What was shared with the app since it was last looked. */
interface Share {
	incoming: Incoming[];
	/** Names of files that were too many or too large. */
	left: string[];
	/** How many shares there were, empty ones too. */
	count: number;
}

/** What a share that broke off leaves behind may be gone after so long, in milliseconds. */
const BROKEN_OFF = 60 * 60 * 1000;

/** Takes what was shared out of the stash; of two tabs that look at the same time one gets it. */
export async function takeShared(): Promise<Share> {
	const share: Share = { incoming: [], left: [], count: 0 };
	if (!globalThis.caches || !(await caches.has(STASH))) return share;
	const cache = await caches.open(STASH);
	const keys = (await cache.keys()).map(({ url }) => url);
	for (const address of keys.filter(isEntry).sort()) {
		const shared = await entryAt(address, cache);
		const files = shared ? await filesOf(shared, address, cache) : [];
		if (!(await cache.delete(address))) continue;
		await Promise.all(keys.filter((key) => key.startsWith(`${address}/`)).map((key) => cache.delete(key)));
		if (!shared) continue;
		share.count++;
		share.incoming.push(...files.map((file) => fromFile(file)), ...wordsOf(shared, files.length > 0));
		share.left.push(...shared.left);
	}
	await Promise.all(keys.filter(isForgotten).map((key) => cache.delete(key)));
	return share;
}

const isEntry = (address: string): boolean => /\/shared\/\d+-\d+$/.test(address);

const isForgotten = (address: string): boolean => {
	const at = /\/shared\/(\d+)-\d+\/\d+$/.exec(address)?.[1];
	return at !== undefined && Date.now() - Number(at) > BROKEN_OFF;
};

async function entryAt(address: string, cache: Cache): Promise<Shared | undefined> {
	const stored = (await (await cache.match(address))?.json().catch(() => undefined)) as Partial<Shared> | undefined;
	const { title = '', text = '', url = '', files = [], left = [], at = 0 } = stored ?? {};
	return stored && { title, text, url, files, left, at };
}

async function filesOf({ files }: Shared, address: string, cache: Cache): Promise<File[]> {
	const found = await Promise.all(
		files.map(async ({ name, type }, i) => {
			const bytes = await (await cache.match(`${address}/${i}`))?.blob();
			return bytes && new File([bytes], name, { type });
		}),
	);
	return found.filter((file) => file !== undefined);
}

/** The words of a share, where it is more than the caption of its files. */
function wordsOf({ title, text, url }: Shared, hasFiles: boolean): Incoming[] {
	const plain = text.includes(url) ? text : [text, url].filter((part) => part.trim() !== '').join('\n');
	if (hasFiles && plain.length < CAPTION) return [];
	return fromWritten({ html: '', plain: plain.trim() === '' ? title : plain });
}

/** No report is shorter than this, in characters. */
const CAPTION = 300;
