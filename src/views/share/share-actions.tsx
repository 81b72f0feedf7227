import { Show } from 'solid-js';
import { isWeChat } from '../../cards/share/ladder';
import type { CardSpeech } from '../../words/cards';
import { createSending } from './sending';
import type { Share } from './share';

/** The ways out: the picture, and the link that carries the data itself. */
export function ShareActions(props: { share: Share; speech: CardSpeech }) {
	const words = () => props.speech.card.share;
	const sending = createSending(props.share, words);
	const inWeChat = isWeChat(navigator.userAgent);
	return (
		<footer class="share-actions">
			<p role="status" class="share-says">
				{sending.says() || (inWeChat ? words().hold : '')}
			</p>
			<Show when={sending.address()}>
				{(link) => (
					<input class="share-link" readonly value={link()} aria-label={words().copyLink} onFocus={selectAll} />
				)}
			</Show>
			<div class="share-buttons">
				<Show when={!inWeChat}>
					<button type="button" class="primary" disabled={!sending.ready()} onClick={() => void sending.share()}>
						{words().share}
					</button>
					<button type="button" class="quiet" disabled={!sending.ready()} onClick={() => sending.save()}>
						{words().save}
					</button>
				</Show>
				<button type="button" class="quiet" onClick={() => void sending.copyLink()}>
					{words().copyLink}
				</button>
			</div>
		</footer>
	);
}

const selectAll = (event: FocusEvent & { currentTarget: HTMLInputElement }): void => event.currentTarget.select();
