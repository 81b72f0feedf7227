import { createEffect, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js';
import type { PageSize } from '../../../report/page-drawing';
import type { OriginalWords } from '../../../words/original/zh-Hans';
import type { PageBox } from './boxes';
import { makeNearby } from './nearby';
import type { OriginalPages } from './pages';

interface PageSheetProps {
	number: number;
	of: number;
	size: PageSize;
	/** How wide it is shown, in CSS pixels. */
	width: number;
	lit: readonly PageBox[];
	words: OriginalWords;
	draw: OriginalPages['draw'];
}

/** One page of the original: drawn when it comes near, with the chosen place lit. */
export function PageSheet(props: PageSheetProps) {
	let sheet!: HTMLElement;
	let canvas!: HTMLCanvasElement;
	const [near, setNear] = createSignal(false);
	const [failed, setFailed] = createSignal(false);
	onMount(() => onCleanup(makeNearby(sheet, setNear)));
	createEffect(
		on([near, () => props.width], ([isNear, width]) => {
			if (isNear && width > 0) void show(width);
			else if (!isNear) canvas.width = 0;
		}),
	);
	const show = async (width: number) => {
		const wanted = () => near() && width === props.width;
		const picture = await props.draw(props.number, Math.round(width * devicePixelRatio), wanted);
		if (!wanted()) return picture?.close();
		setFailed(!picture);
		if (!picture) return;
		[canvas.width, canvas.height] = [picture.width, picture.height];
		canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
	};
	return (
		<figure
			ref={sheet}
			class="page-sheet"
			tabindex={-1}
			aria-label={props.words.page(props.number, props.of)}
			style={{ 'aspect-ratio': `${props.size.width} / ${props.size.height}` }}
		>
			<canvas ref={canvas} role="img" aria-label={props.words.page(props.number, props.of)} />
			<Show when={failed()}>
				<p class="page-failed">{props.words.pageFailed}</p>
			</Show>
			<svg viewBox={`0 0 ${props.size.width} ${props.size.height}`} aria-hidden="true">
				<For each={props.lit}>{(box) => <LitBox box={box} />}</For>
			</svg>
		</figure>
	);
}

/** So much is lit around the words, in the page's units. */
const MARGIN = 1.5;

function LitBox(props: { box: PageBox }) {
	return (
		<rect
			class="page-lit"
			x={props.box.left - MARGIN}
			y={props.box.top - MARGIN}
			width={props.box.right - props.box.left + 2 * MARGIN}
			height={props.box.bottom - props.box.top + 2 * MARGIN}
		/>
	);
}
