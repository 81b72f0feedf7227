import { createEffect, createResource, Match, Show, Switch } from 'solid-js';
import { decodeCard } from '../../cards/link/code';
import { useApp, useWords } from '../../ui/app-context';
import { type CardSpeech, loadCardSpeech } from '../../words/cards';
import { Missing } from '../missing';
import { codeHere, holdCode } from './held-code';
import { ReceivedCardView } from './received-card';
import '../../ui/received.css';

/** A summary that came as a link, or was kept from one. What is not sound is not shown, and it is said why. */
export default function ReceivedPage(props: { code: string | undefined }) {
	const { speech } = useApp();
	const words = useWords();
	const code = () => props.code ?? codeHere();
	// The data is read; in the address bar it would only be in the way, and be sent on with every screenshot.
	createEffect(() => props.code !== undefined && holdCode(props.code));
	const [decoded] = createResource(code, decodeCard);
	const [said] = createResource(speech.language, loadCardSpeech);
	return (
		<Switch fallback={<Missing />}>
			<Match when={decoded.loading || said.loading}>
				<p class="opening" role="status">
					{words().app.loading}
				</p>
			</Match>
			<Match when={decoded()} keyed>
				{(found) => (
					<Show when={found.ok && found} fallback={<Refused decoded={found} speech={said.latest as CardSpeech} />}>
						{(sound) => (
							<ReceivedCardView code={code() as string} card={sound().card} speech={said.latest as CardSpeech} />
						)}
					</Show>
				)}
			</Match>
		</Switch>
	);
}

function Refused(props: { decoded: Awaited<ReturnType<typeof decodeCard>>; speech: CardSpeech }) {
	const why = () => (props.decoded.ok ? '' : props.speech.card.refusal[props.decoded.refusal]);
	return (
		<div class="missing">
			<h1>{props.speech.card.received.refused}</h1>
			<p role="alert">{why()}</p>
			<a href="#/" class="quiet">
				{props.speech.card.received.toLibrary}
			</a>
		</div>
	);
}
