import { type Accessor, createSignal } from 'solid-js';
import type { Hit } from '../report/search';
import { idle } from '../threads/idle';
import { noteChanges } from './backup/note';
import type { Section } from './backup/section';
import { createConnection, isUntouched } from './connection';
import { createErasing, type Erasing } from './erasing';
import { createKeeper, type Keeper } from './keeping';
import { createLoading } from './loading';
import { createMarker, type Marker } from './marking';
import { createOpener, type Opener } from './opening';
import { inTime } from './patience';
import { createReceived, type Received } from './received';
import { createRelating, type Relating } from './relating';
import { createRemoval, type Removal } from './removal';
import type { Row } from './row';
import { createRows } from './rows';
import { createSearch } from './search';
import { createShelf } from './shelf';
import { createSpace, type Space } from './space';
import { type Stock, savedCount, settle } from './stock';
import { makeTabNews, type TabNews } from './tabs';
import { noteTally } from './tally';
import { isSame, type StorageTrouble } from './trouble';

export type { ReceivedCard } from './received';
export type { Row } from './row';
export type { StorageTrouble } from './trouble';

/** The kept reports. No method rejects: what goes wrong is a `trouble`. */
export interface Library extends Opener, Keeper, Removal, Marker, Received, Erasing {
	/** The reports held against each other. */
	relating: Omit<Relating, 'forget'>;
	/** Live, in no particular order. */
	rows: Accessor<readonly Row[]>;
	/** True once the kept rows are there, or it is known that there are none, or they take too long to come. */
	ready: Accessor<boolean>;
	/** What is wrong with the keeping at present. */
	trouble: Accessor<StorageTrouble | undefined>;
	/** Undefined where the browser does not tell. */
	space: Accessor<Space | undefined>;
	/** Ids of the reports that hold the words of a query, with the places. */
	search(query: string): Promise<ReadonlyMap<string, Hit>>;
	/** Gathers the texts for a search before they are asked for: to be called when a query is about to be typed. */
	prepareSearch(): void;
	/** What another tab changed last. */
	heard: Accessor<TabNews>;
	/** All that a backup carries. */
	sections(): Promise<readonly Section[]>;
	/** The reader has seen what is wrong: it is not told again. */
	acknowledge(): void;
}

/** Opens the library: at once, empty; the kept rows follow. */
export function openLibrary(): Library {
	const [trouble, setTrouble] = createSignal<StorageTrouble | undefined>(undefined, { equals: isSame });
	const [ready, setReady] = createSignal(false);
	const untouched = isUntouched();
	const { stock, heard, connection, search, relating, received, space } = stockUp(setTrouble, untouched);
	const { load: loadReceived, forget: forgetReceived, ...summaries } = received;
	const opener = createOpener(stock, setTrouble);
	const marker = createMarker(stock);
	const receivedLoaded = stock.loaded.then(loadReceived);
	// A database that waits for another tab does not keep the page from being used, nor does one that is yet to be made.
	void inTime(stock.loaded).then(() => setReady(true));
	void untouched.then((known) => known && setReady(true));
	whenShownAgain(() => void stock.shelf.check().then(() => settle(stock)));
	return {
		rows: stock.rows.shown,
		ready,
		trouble,
		space,
		search: search.find,
		prepareSearch: search.prepare,
		heard,
		relating,
		...opener,
		...createKeeper(stock, async (...versions) =>
			(await import('./carrying')).carryMarks(...versions, { ...opener, ...marker }),
		),
		...createRemoval(stock),
		...marker,
		...summaries,
		...createErasing(stock, connection, () => {
			forgetReceived();
			setTrouble(undefined);
		}),
		sections: async () => {
			await inTime(receivedLoaded);
			return (await import('./backup/sections')).sectionsOf(stock, summaries);
		},
		acknowledge: () => {
			noteTally(savedCount(stock));
			setTrouble(undefined);
		},
	};
}

/**
 * Makes the stock, and what follows each change of it, here and in other tabs.
 *
 * @param untouched whether there is no database yet: then its making waits until the first screen is drawn
 */
function stockUp(onTrouble: (trouble?: StorageTrouble) => void, untouched: Promise<boolean>) {
	const { space, measure, persist } = createSpace();
	const [heard, setHeard] = createSignal<TabNews>({}, { equals: false });
	const rows = createRows();
	const connection = createConnection(onTrouble, () => void recheck());
	const shelf = createShelf(connection, onTrouble);
	const search = createSearch(shelf, rows);
	const relating = createRelating(shelf, rows);
	const follow = (news: TabNews): void => {
		search.forget(idsIn(news));
		relating.forget(idsIn(news));
		noteTally(savedCount({ rows, shelf }));
	};
	const { load, recheck, hear } = createLoading({ rows, shelf }, onTrouble);
	const tell = makeTabNews((news) => {
		if (news.received) void received.load();
		void hear(news).then(() => {
			follow(news);
			setHeard(news);
		});
	});
	const received = createReceived(shelf.attempt, () => {
		tell({ received: true });
		void persist();
	});
	const changed = (news: TabNews): void => {
		follow(news);
		noteChanges(idsIn(news).length);
		tell(news);
		void (news.put ? persist().then(measure) : measure());
	};
	const loaded = untouched
		.then((known) => (known ? idle() : undefined))
		.then(load)
		.then(() => {
			relating.forget([]);
			void measure();
		});
	const stock: Stock = { rows, shelf, loaded, changed };
	return { stock, heard, connection, search, relating, received, space };
}

const idsIn = ({ put = [], gone = [] }: TabNews): string[] => [...put, ...gone];

/** Browsers drop the connections of pages in the background; the first look at the page finds that out. */
function whenShownAgain(run: () => void): void {
	globalThis.document?.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') run();
	});
}
