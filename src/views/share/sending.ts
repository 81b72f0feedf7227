import { type Accessor, createSignal } from 'solid-js';
import { type Shared, sharePicture } from '../../cards/share/ladder';
import { waysOut } from '../../cards/share/ways';
import { copied } from '../../exports/copy';
import { download } from '../../exports/download';
import { fileName } from '../../exports/file-name';
import type { CardSpeech } from '../../words/cards';
import type { Share } from './share';

/** The ways out of a card, and what became of the last of them. */
interface Sending {
	/** True once the picture is there as it is wanted. */
	ready: Accessor<boolean>;
	/** What became of it, in words; empty where there is nothing to say. */
	says: Accessor<string>;
	/** The link, where the browser would not take it: to be copied by hand. */
	address: Accessor<string | undefined>;
	share(): Promise<void>;
	save(): void;
	copyLink(): Promise<void>;
}

/** Sends the card that is in the making. */
export function createSending(share: Share, words: Accessor<CardSpeech['card']['share']>): Sending {
	const [says, setSays] = createSignal('');
	const [address, setAddress] = createSignal<string>();
	const file = () => fileOf(share);
	return {
		ready: () => file() !== undefined && !share.drawing(),
		says,
		address,
		share: async () => {
			const picture = file();
			if (!picture) return;
			setSays(sentence(await sharePicture(picture, share.picture().carriesData, waysOut()), words()));
		},
		save: () => {
			const picture = file();
			if (picture) download(picture);
			setSays(words().saved);
		},
		copyLink: async () => {
			const link = share.link();
			if (link === undefined) return void setSays(words().noLink);
			const isCopied = await copied(link);
			setAddress(isCopied ? undefined : link);
			setSays(isCopied ? words().linkCopied : words().linkFailed);
		},
	};
}

function fileOf(share: Share): File | undefined {
	const { png } = share.picture();
	const sheet = share.sheet();
	if (!png || !sheet) return undefined;
	return new File([png], fileName([sheet.name, sheet.year, sheet.kind].filter(Boolean).join(' '), 'png'), {
		type: png.type,
	});
}

/** Whoever thought better of it is told nothing. */
const sentence = (shared: Shared, words: CardSpeech['card']['share']): string =>
	shared === 'stopped' ? '' : words[shared];
