import { For, Show } from 'solid-js';
import { exactly, lineOf } from '../../cards/sheet/groups';
import { checksOf } from '../../cards/sheet/sheet';
import type { Card, CardFigure } from '../../report/card';
import { useApp } from '../../ui/app-context';
import type { CardSpeech } from '../../words/cards';
import { ReceivedActions } from './received-actions';

/** A received summary: plainly marked, its figures as a list, and whether the sender's copy added up. */
export function ReceivedCardView(props: { code: string; card: Card; speech: CardSpeech }) {
	const { speech } = useApp();
	const words = () => props.speech.card;
	return (
		<article class="received">
			<p class="received-mark">{words().received.mark}</p>
			<h1 class="report-words" lang="zh-Hans">
				{props.card.name ?? words().face.unnamed}
				<Show when={props.card.year}>{(year) => <span class="report-year">{year()}</span>}</Show>
			</h1>
			<p class="received-traits">{traits()}</p>
			<Show when={props.card.figures.length > 0} fallback={<p class="received-none">{words().face.none}</p>}>
				<dl class="received-figures">
					<For each={props.card.figures}>
						{(figure) => <FigureLine figure={figure} card={props.card} speech={props.speech} />}
					</For>
				</dl>
			</Show>
			<Sums card={props.card} speech={props.speech} />
			<p class="hint">{words().received.readOn(speech.words().date(Date.parse(`${props.card.readOn}T12:00`)))}</p>
			<p class="received-explain">{words().received.explain}</p>
			<ReceivedActions code={props.code} card={props.card} speech={props.speech} />
		</article>
	);

	function traits(): string {
		const { level, region, name, era } = props.card;
		const told = [level && props.speech.words.level[level], era && props.speech.words.era[era]];
		return [...told, region && !name?.startsWith(region) ? region : undefined].filter(Boolean).join('\u2003');
	}
}

function FigureLine(props: { figure: CardFigure; card: Card; speech: CardSpeech }) {
	const line = () => lineOf(props.figure, props.card, props.speech);
	const before = () =>
		props.figure.before === undefined
			? ''
			: props.speech.card.received.lastYear(exactly(props.speech.words.locale, props.figure.before));
	const notes = () => [before(), ...line().notes].filter((note) => note !== '').join(props.speech.card.face.join);
	return (
		<div>
			<dt>
				{line().name}
				<Show when={notes()}>{(says) => <span class="hint">{says()}</span>}</Show>
			</dt>
			<dd>
				<Show when={line().before}>{(hedge) => <span class="unit">{hedge()} </span>}</Show>
				{line().digits} <span class="unit">{line().after}</span>
			</dd>
		</div>
	);
}

/** Whether it added up where it was read; what did not is in red. */
function Sums(props: { card: Card; speech: CardSpeech }) {
	return (
		<Show when={checksOf(props.card, props.speech)}>
			{(checks) => (
				<p>
					{checks().says} <Show when={checks().wrong}>{(wrong) => <span class="wrong">{wrong()}</span>}</Show>
				</p>
			)}
		</Show>
	);
}
