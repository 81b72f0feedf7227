import { gunzipJson, gzipJson } from '../../src/report/compression';
import { unpackReading } from '../../src/report/packed';
import type { Reading } from '../../src/report/reading';
import type { Filed, Relations } from '../../src/report/relations';
import { type Digest, digestIn, digestOf } from '../digest/digest';
import { figuresIn, told } from './figures';
import { createFiling, type Entry } from './filing';
import { judge } from './judge';
import { neighboursOf } from './neighbours';

/** Holds reports against each other. Where one comes, goes or changes, only it and its neighbours are judged anew. */
export function createRelations(): Relations {
	const filing = createFiling();
	/** Ids of those to be judged, in the order in which that came up. */
	const open = new Set<string>();
	const reopen = (entries: readonly Entry[]): void => {
		for (const { id } of entries) open.add(id);
	};
	const takeOut = (id: string): void => {
		const entry = filing.take(id);
		open.delete(id);
		if (entry) reopen(neighboursOf(entry, filing));
	};
	const takeIn = (filed: Filed, digest: Digest): void => {
		takeOut(filed.id);
		const entry = filing.put(filed, digest);
		reopen([entry, ...neighboursOf(entry, filing)]);
	};
	return {
		add: async (reports) => {
			const digests = await Promise.all(reports.map(({ digest }) => unpacked(digest)));
			const useless: string[] = [];
			for (const [at, report] of reports.entries()) {
				const digest = digests[at];
				if (digest) takeIn(report, digest);
				else useless.push(report.id);
			}
			return useless;
		},
		make: async (reports) => {
			const made = (await Promise.all(reports.map(madeOf))).flat();
			for (const { report, digest } of made) takeIn(report, digest);
			return made.map(({ report, packed }) => ({ id: report.id, digest: packed }));
		},
		drop: async (ids) => {
			for (const id of ids) takeOut(id);
		},
		judge: async (most) => {
			const next = [...open].slice(0, most);
			for (const id of next) open.delete(id);
			const entries = next.flatMap((id) => filing.get(id) ?? []);
			return { checkups: entries.map((entry) => judge(entry, filing)), left: open.size };
		},
		figures: async () => figuresIn(filing.all()),
		figure: async (id) => told(id, filing.all()),
	};
}

/** What was kept, or undefined where it is damaged or of another version. */
const unpacked = (digest: ArrayBuffer): Promise<Digest | undefined> =>
	gunzipJson(digest).then(digestIn, () => undefined);

/** The digest of a packed reading, and packed; none of one that cannot be made out: it is told as damaged where it is opened. */
async function madeOf<R extends { reading: ArrayBuffer; text: ArrayBuffer }>(
	report: R,
): Promise<{ report: R; digest: Digest; packed: ArrayBuffer }[]> {
	try {
		const digest = digestOf((await unpackReading(report)) as Reading);
		return [{ report, digest, packed: await gzipJson(digest) }];
	} catch {
		return [];
	}
}
