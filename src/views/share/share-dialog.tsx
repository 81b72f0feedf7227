import { Show } from 'solid-js';
import type { Reading } from '../../report/reading';
import { useApp, useLoaded } from '../../ui/app-context';
import { Close } from '../../ui/close';
import { createOver } from '../../ui/over';
import { type CardSpeech, loadCardSpeech } from '../../words/cards';
import { Preview } from './preview';
import { createShare } from './share';
import { ShareActions } from './share-actions';
import { ShareOptions } from './share-options';
import '../../ui/share.css';

/** The card of a report: how it looks, what is on it, and the ways out. */
export default function ShareDialog(props: { reading: Reading; onClose(): void }) {
	const app = useApp();
	const speech = useLoaded(loadCardSpeech);
	let dialog: HTMLDialogElement | undefined;
	createOver(() => dialog);
	return (
		<dialog ref={dialog} class="share-dialog" aria-labelledby="share-title" onClose={() => props.onClose()}>
			<Show when={speech()} fallback={<h2 id="share-title">{app.speech.words().app.loading}</h2>}>
				{(said) => <OpenShare reading={props.reading} speech={said()} onDone={() => dialog?.close()} />}
			</Show>
		</dialog>
	);
}

function OpenShare(props: { reading: Reading; speech: CardSpeech; onDone(): void }) {
	const share = createShare(props.reading, useApp());
	return (
		<div class="share-frame">
			<header class="share-head">
				<h2 id="share-title">{props.speech.card.share.title}</h2>
				<Close onClose={() => props.onDone()} />
			</header>
			<div class="share-scroll">
				<Preview share={share} speech={props.speech} />
				<ShareOptions share={share} speech={props.speech} bytes={props.reading.source.bytes} />
			</div>
			<ShareActions share={share} speech={props.speech} />
		</div>
	);
}
