import { createResource, createSignal, lazy, onMount, Show, Suspense } from 'solid-js';
import { useApp } from '../../../ui/app-context';
import { Segments } from '../../../ui/segments';
import { loadOriginalWords } from '../../../words/original';
import type { OriginalWords } from '../../../words/original/zh-Hans';
import { TextPane } from '../text/text-pane';
import { useReport } from '../view';

const OriginalPane = lazy(() => import('./original-pane'));

type Side = 'text' | 'original';
const SIDES: readonly Side[] = ['text', 'original'];

/** The report's text; where its file has pages, these are one choice away. */
export function Sides() {
	const { speech } = useApp();
	const view = useReport();
	const hasPages = view.reading.places?.some(({ at }) => at.kind === 'page') ?? false;
	const [side, setSide] = createSignal<Side>('text');
	let chosen = false;
	const [words] = createResource(() => hasPages && speech.language(), loadOriginalWords);
	const choose = (next: Side) => {
		chosen = true;
		setSide(next);
		const place = view.place();
		// Back in the text, the lit words are to be found as if they were lit just now.
		if (next === 'text' && place) view.show({ ...place });
	};
	const choice = (said: OriginalWords) => <SideSwitch side={side()} onChange={choose} words={said} focus={chosen} />;
	return (
		<>
			{/* The text does not wait for the words of its other side. */}
			<Suspense>
				<Show when={side() === 'text' && words.latest}>{(said) => choice(said())}</Show>
			</Suspense>
			<div class="side-text" hidden={side() !== 'text'}>
				<TextPane />
			</div>
			<Suspense>
				<Show when={side() === 'original' && words.latest}>
					{(said) => <OriginalPane words={said()} choice={choice(said())} />}
				</Show>
			</Suspense>
		</>
	);
}

interface SideSwitchProps {
	side: Side;
	onChange(side: Side): void;
	words: OriginalWords;
	/** Takes the keyboard's focus: it stands in place of the switch that was just used. */
	focus: boolean;
}

function SideSwitch(props: SideSwitchProps) {
	let group!: HTMLFieldSetElement;
	onMount(() => props.focus && group.querySelector<HTMLInputElement>('input:checked')?.focus());
	return (
		<fieldset ref={group} class="segments side-switch">
			<legend class="sr-only">{props.words.label}</legend>
			<Segments
				name="side"
				options={SIDES}
				chosen={props.side}
				label={(side) => props.words[side]}
				onChoose={props.onChange}
			/>
		</fieldset>
	);
}
