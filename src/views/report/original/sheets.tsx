import { createEffect, createMemo, createSignal, For, type JSX, onCleanup } from 'solid-js';
import type { PageSize } from '../../../report/page-drawing';
import type { OriginalWords } from '../../../words/original/zh-Hans';
import { useReport } from '../view';
import { boxesOf } from './boxes';
import { makeWidth } from './nearby';
import { PageSheet } from './page-sheet';
import type { OriginalPages } from './pages';
import { Zoom } from './zoom';

interface SheetsProps {
	sizes: readonly PageSize[];
	draw: OriginalPages['draw'];
	words: OriginalWords;
	choice: JSX.Element;
}

/** All pages below one another; the first place of the chosen words is brought into view. */
export function Sheets(props: SheetsProps) {
	const view = useReport();
	const [zoom, setZoom] = createSignal(1);
	const [width, setWidth] = createSignal(0);
	const { places = [], text } = view.reading;
	const boxes = createMemo(() => view.lit()?.spans.flatMap((span) => boxesOf(places, text, span)) ?? []);
	let list!: HTMLDivElement;
	createEffect(() => {
		if (boxes().length > 0 && width() > 0) arrive(list);
	});
	return (
		<>
			<div class="original-bar">
				<Zoom value={zoom()} onChange={setZoom} words={props.words} />
				<p role="status">{says(view.lit() !== undefined, boxes()[0]?.page, props.words)}</p>
				{props.choice}
			</div>
			<div class="original-scroll" ref={(element) => onCleanup(makeWidth(element, setWidth))}>
				<div ref={list} class="original-pages" style={{ width: `${zoom() * 100}%` }}>
					<For each={props.sizes}>
						{(size, at) => (
							<PageSheet
								number={at() + 1}
								of={props.sizes.length}
								size={size}
								width={Math.round(width() * zoom())}
								lit={boxes().filter(({ page }) => page === at() + 1)}
								words={props.words}
								draw={props.draw}
							/>
						)}
					</For>
				</div>
			</div>
		</>
	);
}

const says = (chosen: boolean, page: number | undefined, words: OriginalWords): string =>
	page !== undefined ? words.lit(page) : chosen ? words.notPlaced : '';

/** Brings the lit place into view, and the keyboard to its page where nothing else has it. */
function arrive(list: HTMLElement): void {
	requestAnimationFrame(() => {
		const lit = list.querySelector('.page-lit');
		lit?.scrollIntoView({ block: 'center', inline: 'nearest' });
		if (document.activeElement === document.body) lit?.closest('figure')?.focus({ preventScroll: true });
	});
}
