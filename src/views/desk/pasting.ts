import { type Accessor, createSignal } from 'solid-js';
import type { Incoming } from '../../desk/desk';
import { fromClipboard } from '../../intake/clipboard';
import { fromWritten } from '../../intake/text';
import { readDraft, writeDraft } from './draft';

/** What is being typed or pasted in the dialog, kept as a draft until it is read or thrown away. */
interface Pasting {
	text: Accessor<string>;
	write(text: string): void;
	/** Takes a paste as a whole, unless it is amid typed words and belongs to these. */
	paste(event: ClipboardEvent): void;
	/** Hands over what was typed. */
	read(): void;
	/** Closes the dialog; the draft stays for the next time. */
	leave(): void;
	/** Closes it and throws the draft away. */
	cancel(): void;
}

/**
 * The draft in the dialog.
 *
 * @param hand gets what was written, once the dialog is closed by `close`
 */
export function createPasting(close: () => void, hand: (incoming: Incoming[]) => void): Pasting {
	const [text, setText] = createSignal(readDraft().text);
	const leaveWith = (draft: string): void => {
		setText(draft);
		writeDraft({ text: draft, open: false });
		close();
	};
	const handOver = (incoming: Incoming[]): void => {
		leaveWith('');
		hand(incoming);
	};
	return {
		text,
		write: (now) => {
			setText(now);
			writeDraft({ text: now, open: true });
		},
		paste: (event) => {
			const incoming = text() === '' ? fromClipboard(event) : [];
			if (incoming.length === 0) return;
			event.preventDefault();
			handOver(incoming);
		},
		read: () => handOver(fromWritten({ html: '', plain: text() })),
		leave: () => leaveWith(text()),
		cancel: () => leaveWith(''),
	};
}
