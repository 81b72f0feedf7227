import { type Accessor, createEffect, on, onCleanup } from 'solid-js';
import { scrollBack } from '../../ui/scroll-back';

// Outside of the view: who comes back from a report finds the matrix where it was left.
let left: { page: number; top: number; years: number } | undefined;

/**
 * Has the page and the matrix in it where they were, and notes where that is when they are left. At first, and where other
 * years come, the newest are what is seen of those that have no room.
 */
export function keepMatrixSpot(scroller: Accessor<HTMLElement | undefined>, years: Accessor<number>): void {
	const before = left;
	scrollBack(before?.page ?? 0);
	scrollBack(before?.top ?? 0, scroller);
	createEffect(
		on([scroller, years], ([found], met) => {
			found?.scrollTo({ left: met === undefined && before ? before.years : found.scrollWidth });
		}),
	);
	onCleanup(() => {
		const { scrollTop, scrollLeft } = scroller() ?? { scrollTop: 0, scrollLeft: 0 };
		left = { page: scrollY, top: scrollTop, years: scrollLeft };
	});
}
