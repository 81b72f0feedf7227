import { transfer } from 'comlink';
import type { Drawer, PageSize } from '../../../report/page-drawing';
import { createLine } from '../../../threads/line';

/** In milliseconds, for a file to be opened and for one page to be drawn. */
const OPEN_DEADLINE = 60_000;
const DRAW_DEADLINE = 30_000;

/** The pages of a report's file as a worker draws them. */
export interface OriginalPages {
	/** The sizes of the pages; undefined where they cannot be drawn. */
	open(bytes: ArrayBuffer): Promise<PageSize[] | undefined>;
	/**
	 * One page, counted from 1, so many pixels wide. Pages are drawn one after another.
	 *
	 * @param wanted asked when it is the page's turn; a page that is not wanted any more is not drawn
	 */
	draw(page: number, width: number, wanted: () => boolean): Promise<ImageBitmap | undefined>;
	/** Ends the worker. */
	close(): void;
}

/** The worker is started when the file is opened: the script that reads has the libraries that draw. */
export function createOriginalPages(): OriginalPages {
	const line = createLine<Drawer>(startDrawer);
	let turn: Promise<unknown> = Promise.resolve();
	const ask = async (page: number, width: number): Promise<ImageBitmap | undefined> => {
		const answer = await line.ask((drawer) => drawer.draw(page, width), DRAW_DEADLINE);
		return answer.ok ? answer.value : undefined;
	};
	return {
		open: async (bytes) => {
			const answer = await line.ask((drawer) => drawer.open(transfer(bytes, [bytes])), OPEN_DEADLINE);
			return answer.ok ? answer.value : undefined;
		},
		draw: (page, width, wanted) => {
			const drawn = turn.then(() => (wanted() ? ask(page, width) : undefined));
			turn = drawn;
			return drawn;
		},
		close: () => line.stop(),
	};
}

const startDrawer = (): Worker =>
	new Worker(new URL('../../../../workers/reader.worker.ts', import.meta.url), { type: 'module' });
