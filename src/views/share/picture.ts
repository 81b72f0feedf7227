import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import type { CardArtist } from '../../cards/artist';
import { latest } from '../../cards/share/latest';
import type { Attachment, Sheet, Unpainted } from '../../report/sheet';

/** A card as it is at present: its picture, or why there is none. */
export interface CardPicture {
	png?: Blob;
	/** Of the picture, for an image. */
	address?: string;
	failed?: Unpainted;
	/** True where the data is in it. */
	carriesData: boolean;
}

/** What is to be drawn. */
interface PictureOrder {
	sheet: Sheet;
	attachment?: Attachment;
}

/** Draws what is ordered, each time anew; the picture before stays until the next is there. */
export function createPicture(order: Accessor<PictureOrder | undefined>, artist: CardArtist) {
	const [picture, setPicture] = createSignal<CardPicture>({ carriesData: false });
	const [drawing, setDrawing] = createSignal(true);
	const forget = ({ address }: CardPicture) => address && URL.revokeObjectURL(address);
	let open = true;
	const draw = latest(async ({ sheet, attachment }: PictureOrder) => {
		setDrawing(true);
		const drawn = await artist.draw(sheet, attachment);
		if (!open) return;
		const before = picture();
		setPicture({
			...(drawn.ok ? { png: drawn.png, address: URL.createObjectURL(drawn.png) } : { failed: drawn.why }),
			carriesData: attachment !== undefined,
		});
		forget(before);
		setDrawing(false);
	});
	createEffect(() => {
		const ordered = order();
		if (ordered) draw(ordered);
	});
	onCleanup(() => {
		open = false;
		forget(picture());
		artist.close();
	});
	// While something of the order is still coming, the picture in view is not the one that is wanted.
	return { picture, drawing: () => drawing() || order() === undefined };
}
