import { For, Show } from 'solid-js';
import type { ReceivedCard } from '../../library/library';
import { useApp, useLoaded } from '../../ui/app-context';
import { hrefOf } from '../../ui/route';
import { type CardSpeech, loadCardSpeech } from '../../words/cards';
import '../../ui/received.css';

/** The kept summaries, apart from the reports: of these the sources are not here. */
export default function ReceivedList() {
	const { library } = useApp();
	const said = useLoaded(loadCardSpeech);
	return (
		<Show when={said()}>
			{(words) => (
				<section class="received-list" aria-labelledby="received-title">
					<h2 id="received-title">{words().card.received.list}</h2>
					<p class="hint">{words().card.received.listHint}</p>
					<ul>
						<For each={library.received()}>{(one) => <Line one={one} speech={words()} />}</For>
					</ul>
				</section>
			)}
		</Show>
	);
}

function Line(props: { one: ReceivedCard; speech: CardSpeech }) {
	const { library, toasts } = useApp();
	const words = () => props.speech.card.received;
	const name = () =>
		[props.one.card.name ?? props.speech.card.face.unnamed, props.one.card.year].filter(Boolean).join(' ');
	const discard = async () => {
		const undo = await library.discard(props.one.code);
		toasts.say(words().removed, {
			label: words().undo,
			run: () => void undo().then(() => toasts.say(words().restored)),
		});
	};
	return (
		<li>
			<a href={hrefOf({ page: 'received', code: props.one.code })} class="report-words" lang="zh-Hans">
				{name()}
			</a>
			<button type="button" class="quiet" aria-label={`${words().remove} ${name()}`} onClick={() => void discard()}>
				{words().remove}
			</button>
		</li>
	);
}
