import type { OriginalWords } from '../../../words/original/zh-Hans';

const LEVELS = [1, 1.5, 2, 3];

/** How large the pages are shown; 1 fits the width. */
export function Zoom(props: { value: number; onChange(value: number): void; words: OriginalWords }) {
	const at = () => LEVELS.indexOf(props.value);
	const step = (by: number) => props.onChange(LEVELS[at() + by] ?? props.value);
	return (
		<div class="zoom">
			<button
				type="button"
				class="icon-button"
				aria-label={props.words.zoomOut}
				disabled={at() <= 0}
				onClick={() => step(-1)}
			>
				−
			</button>
			<button type="button" class="quiet" disabled={props.value === 1} onClick={() => props.onChange(1)}>
				{props.words.fit}
			</button>
			<button
				type="button"
				class="icon-button"
				aria-label={props.words.zoomIn}
				disabled={at() >= LEVELS.length - 1}
				onClick={() => step(1)}
			>
				+
			</button>
		</div>
	);
}
