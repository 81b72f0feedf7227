import { expose, transfer } from 'comlink';
import type { Artist } from '../src/report/sheet';
import { createArtist } from './cards/artist';

const artist = createArtist();

const exposed: Artist = {
	...artist,
	draw: async (sheet, attachment) => {
		const picture = await artist.draw(sheet, attachment);
		return picture.ok ? transfer(picture, [picture.png]) : picture;
	},
};

expose(exposed);
