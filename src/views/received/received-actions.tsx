import { Show } from 'solid-js';
import type { Card } from '../../report/card';
import { useApp } from '../../ui/app-context';
import { hrefOfReport } from '../../ui/route';
import type { CardSpeech } from '../../words/cards';

/** Keeping a received summary, throwing it away, and the whole report where it is at hand. */
export function ReceivedActions(props: { code: string; card: Card; speech: CardSpeech }) {
	const { library, toasts, router } = useApp();
	const words = () => props.speech.card.received;
	const isKept = () => library.received().some(({ code }) => code === props.code);
	const whole = () =>
		library
			.rows()
			.find(({ issuer, year }) => issuer !== undefined && issuer === props.card.name && year === props.card.year);
	const discard = async () => {
		const undo = await library.discard(props.code);
		router.go({ page: 'library' });
		toasts.say(words().removed, {
			label: words().undo,
			run: () => void undo().then(() => toasts.say(words().restored)),
		});
	};
	return (
		<>
			<Show when={whole()}>
				{(row) => (
					<p>
						{words().here} <a href={hrefOfReport(row().id)}>{words().open}</a>
					</p>
				)}
			</Show>
			<div class="received-buttons">
				<Show
					when={isKept()}
					fallback={
						<button type="button" class="primary" onClick={() => void library.receive(props.code, props.card)}>
							{words().keep}
						</button>
					}
				>
					<p role="status">{words().kept}</p>
					<button type="button" class="quiet" onClick={() => void discard()}>
						{words().remove}
					</button>
				</Show>
				<a href="#/" class="quiet">
					{words().toLibrary}
				</a>
			</div>
		</>
	);
}
