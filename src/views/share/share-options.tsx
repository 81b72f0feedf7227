import { type JSX, Show } from 'solid-js';
import { isTooLarge } from '../../cards/attachment';
import { Choice } from '../../ui/segments';
import type { CardSpeech } from '../../words/cards';
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/language';
import { FigureChoice } from './figure-choice';
import { CARD_THEMES, FORMATS } from './options';
import type { Share } from './share';

/** What the sender may choose. */
export function ShareOptions(props: { share: Share; speech: CardSpeech; bytes: number }) {
	const words = () => props.speech.card.share;
	const options = () => props.share.options();
	return (
		<div class="share-options">
			<LookChoices share={props.share} speech={props.speech} />
			<FigureChoice share={props.share} speech={props.speech} />
			<Tick on={options().names} onChange={(names) => props.share.set({ names })}>
				{words().source}
			</Tick>
			<Tick on={options().data} onChange={(data) => props.share.set({ data })} hint={dataHint()}>
				{words().data}
			</Tick>
		</div>
	);

	function dataHint(): string {
		return isTooLarge(props.bytes) ? `${words().dataHint} ${words().tooLarge}` : words().dataHint;
	}
}

/** How the card looks, and what it draws. */
function LookChoices(props: { share: Share; speech: CardSpeech }) {
	const words = () => props.speech.card.share;
	const options = () => props.share.options();
	return (
		<>
			<Choice
				name="card-format"
				legend={words().format}
				options={FORMATS}
				label={(format) => words().formats[format]}
				chosen={options().format}
				onChoose={(format) => props.share.set({ format })}
			/>
			<Choice
				name="card-language"
				legend={words().language}
				options={LANGUAGES}
				label={(language) => LANGUAGE_NAMES[language]}
				lang={(language) => language}
				chosen={options().language}
				onChoose={(language) => props.share.set({ language })}
			/>
			<Choice
				name="card-theme"
				legend={words().theme}
				options={CARD_THEMES}
				label={(theme) => words().themes[theme]}
				chosen={options().theme}
				onChoose={(theme) => props.share.set({ theme })}
			/>
			<Show when={props.share.charts.length > 0}>
				<Choice
					name="card-chart"
					legend={words().chart}
					options={props.share.charts}
					label={(chart) => words().charts[chart]}
					chosen={options().chart}
					onChoose={(chart) => props.share.set({ chart })}
				/>
			</Show>
		</>
	);
}

function Tick(props: { on: boolean; hint?: string; onChange(on: boolean): void; children: JSX.Element }) {
	return (
		<div class="share-tick">
			<label>
				<input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.currentTarget.checked)} />
				<span>{props.children}</span>
			</label>
			<Show when={props.hint}>{(hint) => <p class="hint">{hint()}</p>}</Show>
		</div>
	);
}
