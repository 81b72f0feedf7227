import { type Shared, STASH } from '../../src/report/stash';

/** Entries that may wait in the stash at a time. */
const MOST_ENTRIES = 100;
/** Bytes that one share may bring. */
const MOST_BYTES = 300 * 1024 * 1024;

/** What a share brings, by the names that the manifest gives them. */
interface Brought {
	title: string;
	text: string;
	url: string;
	files: File[];
}

/**
 * Takes what the system shares with the app, also without a network: it is put into the stash, and the page that is
 * opened next takes it from there.
 */
export async function receiveShare(request: Request, scope: string): Promise<Response> {
	// Where nothing can be made out of it the page opens all the same, and says that nothing came.
	await request
		.formData()
		.then((form) => stash(broughtBy(form), scope))
		.catch(() => {});
	return Response.redirect(new URL('./?action=shared', scope).href, 303);
}

function broughtBy(form: FormData): Brought {
	const words = (name: string): string => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const files = form.getAll('files').filter((value) => value instanceof File && (value.size > 0 || value.name !== ''));
	return { title: words('title'), text: words('text'), url: words('url'), files: files as File[] };
}

/** The files first and the entry that tells of them last, so that a share that breaks off is none. */
async function stash({ files, ...words }: Brought, scope: string): Promise<void> {
	const cache = await caches.open(STASH);
	const at = Date.now();
	const address = new URL(`./shared/${at}-${crypto.getRandomValues(new Uint32Array(1))[0]}`, scope).href;
	const { fit, left } = await withinBounds(files, cache);
	for (const [i, file] of fit.entries()) await cache.put(`${address}/${i}`, new Response(file));
	const shared: Shared = { ...words, at, left, files: fit.map(({ name, type }) => ({ name, type })) };
	await cache.put(address, new Response(JSON.stringify(shared)));
}

/** The files that may still be stashed beside those that wait there, and the names of the others. */
async function withinBounds(files: readonly File[], cache: Cache): Promise<{ fit: File[]; left: string[] }> {
	let count = (await cache.keys()).length;
	let bytes = 0;
	const fit: File[] = [];
	const left: string[] = [];
	for (const file of files) {
		if (count >= MOST_ENTRIES || bytes + file.size > MOST_BYTES) {
			left.push(file.name);
			continue;
		}
		count++;
		bytes += file.size;
		fit.push(file);
	}
	return { fit, left };
}
