import { For, Show } from 'solid-js';
import { MOST_SHOWN } from '../../cards/choice';
import { lineOf } from '../../cards/sheet/groups';
import type { CardFigure } from '../../report/card';
import type { CardSpeech } from '../../words/cards';
import type { Share } from './share';

/** The figures to choose from: all that the report states, in the order of the forms. */
export function FigureChoice(props: { share: Share; speech: CardSpeech }) {
	const words = () => props.speech.card.share;
	const chosen = () => props.share.options().chosen;
	const most = () => MOST_SHOWN[props.share.options().format];
	const figures = () => props.share.card().figures;
	return (
		<Show when={figures().length > 0}>
			<details class="share-figures">
				<summary>{words().figures(chosen().length, figures().length)}</summary>
				<Show when={chosen().length > most()}>
					<p class="hint" role="status">
						{words().most(most())}
					</p>
				</Show>
				<ul>
					<For each={figures()}>
						{(figure) => <FigureTick figure={figure} share={props.share} speech={props.speech} />}
					</For>
				</ul>
				<button type="button" class="quiet" onClick={() => props.share.reset()}>
					{words().usual}
				</button>
			</details>
		</Show>
	);
}

function FigureTick(props: { figure: CardFigure; share: Share; speech: CardSpeech }) {
	const line = () => lineOf(props.figure, props.share.card(), props.speech);
	return (
		<li>
			<label>
				<input
					type="checkbox"
					checked={props.share.options().chosen.includes(props.figure.id)}
					onChange={() => props.share.toggle(props.figure.id)}
				/>
				<span class="share-figure-name">{line().name}</span>
				<span class="share-figure-value">
					{line().before} {line().digits} {line().after}
				</span>
			</label>
		</li>
	);
}
