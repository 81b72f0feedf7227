import { createSignal, Show } from 'solid-js';
import { isWeChat, type Shared, sharePicture } from '../../cards/share/ladder';
import { waysOut } from '../../cards/share/ways';
import { download } from '../../exports/download';
import { fileName } from '../../exports/file-name';
import type { CardSpeech } from '../../words/cards';
import type { Share } from './share';

/** The ways out: the picture, and the link that carries the data itself. */
export function ShareActions(props: { share: Share; speech: CardSpeech }) {
	const words = () => props.speech.card.share;
	const [says, setSays] = createSignal('');
	const [address, setAddress] = createSignal<string>();
	const inWeChat = isWeChat(navigator.userAgent);
	const file = () => fileOf(props.share);
	const ready = () => file() !== undefined && !props.share.drawing();
	const send = async () => {
		const picture = file();
		if (!picture) return;
		const shared = await sharePicture(picture, props.share.picture().carriesData, waysOut());
		setSays(sentence(shared, props.speech));
	};
	const keep = () => {
		const picture = file();
		if (picture) download(picture);
		setSays(words().saved);
	};
	const copyLink = async () => {
		const link = props.share.link();
		if (link === undefined) return setSays(words().noLink);
		const copied = await copy(link);
		setAddress(copied ? undefined : link);
		setSays(copied ? words().linkCopied : words().linkFailed);
	};
	return (
		<footer class="share-actions">
			<p role="status" class="share-says">
				{says() || (inWeChat ? words().hold : '')}
			</p>
			<Show when={address()}>
				{(link) => (
					<input class="share-link" readonly value={link()} aria-label={words().copyLink} onFocus={selectAll} />
				)}
			</Show>
			<div class="share-buttons">
				<Show when={!inWeChat}>
					<button type="button" class="primary" disabled={!ready()} onClick={() => void send()}>
						{words().share}
					</button>
					<button type="button" class="quiet" disabled={!ready()} onClick={keep}>
						{words().save}
					</button>
				</Show>
				<button type="button" class="quiet" onClick={() => void copyLink()}>
					{words().copyLink}
				</button>
			</div>
		</footer>
	);
}

const selectAll = (event: FocusEvent & { currentTarget: HTMLInputElement }): void => event.currentTarget.select();

function fileOf(share: Share): File | undefined {
	const { png } = share.picture();
	const sheet = share.sheet();
	if (!png || !sheet) return undefined;
	return new File([png], fileName([sheet.name, sheet.year, sheet.kind].filter(Boolean).join(' '), 'png'), {
		type: png.type,
	});
}

/** True where the browser took the words. */
async function copy(words: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch {
		return false;
	}
}

/** Whoever thought better of it is told nothing. */
const sentence = (shared: Shared, { card }: CardSpeech): string => (shared === 'stopped' ? '' : card.share[shared]);
