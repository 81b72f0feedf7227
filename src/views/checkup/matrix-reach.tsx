import { type Accessor, createEffect, createSignal, on, onCleanup, Show } from 'solid-js';
import { useCheckup } from './context';

/** How many columns of years lie outside of what is in view, on either side. */
interface Reach {
	before: number;
	after: number;
}

const ALL_IN_VIEW: Reach = { before: 0, after: 0 };

/** Follows what a scroller shows of its columns of years. */
export function createReach(scroller: Accessor<HTMLElement | undefined>, columns: Accessor<number>): Accessor<Reach> {
	const [reach, setReach] = createSignal(ALL_IN_VIEW, {
		equals: (a, b) => a.before === b.before && a.after === b.after,
	});
	createEffect(
		on([scroller, columns], ([found, count]) => {
			if (!found) return;
			const look = () => setReach(reachOf(found, count));
			const resized = new ResizeObserver(look);
			resized.observe(found);
			found.addEventListener('scroll', look, { passive: true });
			onCleanup(() => {
				resized.disconnect();
				found.removeEventListener('scroll', look);
			});
		}),
	);
	return reach;
}

/** A column counts as out of view where more than half of it is. */
function reachOf(scroller: HTMLElement, columns: number): Reach {
	const column = columnWidth(scroller, columns);
	const { scrollLeft, scrollWidth, clientWidth } = scroller;
	return {
		before: Math.round(scrollLeft / column),
		after: Math.round((scrollWidth - clientWidth - scrollLeft) / column),
	};
}

const columnWidth = (scroller: HTMLElement, columns: number): number =>
	(scroller.scrollWidth - namesWidth(scroller)) / columns;

/** The column of names stays where it is: what scrolls has less room by its width. */
const namesWidth = (scroller: HTMLElement): number => scroller.querySelector<HTMLElement>('th')?.offsetWidth ?? 0;

/** The years before and after those in view, where there are any: a press brings them. */
export function YearsBeyond(props: { years: readonly number[]; reach: Reach; scroller: HTMLElement | undefined }) {
	const { words } = useCheckup();
	const span = (years: readonly number[]) => words().matrix.span(years[0] as number, years.at(-1) as number);
	/** Has a year stand first in view; of earlier years as many come as have room. */
	const go = (towards: 'before' | 'after') => {
		const { scroller, years, reach } = props;
		if (!scroller) return;
		const column = columnWidth(scroller, years.length);
		const room = Math.floor((scroller.clientWidth - namesWidth(scroller)) / column);
		const first = towards === 'before' ? reach.before - room : years.length - reach.after;
		scroller.scrollTo({ left: Math.max(0, first) * column });
	};
	return (
		<Show when={props.reach.before + props.reach.after > 0}>
			<p class="years-beyond">
				<Show when={props.reach.before > 0}>
					<button type="button" class="quiet" onClick={() => go('before')}>
						{words().matrix.before(span(props.years.slice(0, props.reach.before)))}
					</button>
				</Show>
				<Show when={props.reach.after > 0}>
					<button type="button" class="quiet later" onClick={() => go('after')}>
						{words().matrix.after(span(props.years.slice(-props.reach.after)))}
					</button>
				</Show>
			</p>
		</Show>
	);
}
