import { expose, transfer } from 'comlink';
import type { Reader } from '../src/report/contract';
import type { Drawer } from '../src/report/page-drawing';
import { createDrawer } from './drawing/drawer';
import { pack } from './pack';
import { convertForView } from './text/view';
import { unpack } from './unpack';

const drawer = createDrawer();

/** One script for the workers that read and the one that draws: both need the library of their format, kept once. */
const reader: Reader & Drawer = {
	pack: async (request) => {
		const outcome = await pack(request);
		if (!outcome.ok) return outcome;
		const { reading, text, source, digest } = outcome.value;
		return transfer(outcome, [reading, text, source, ...(digest ? [digest] : [])]);
	},
	unpack: async (request) => {
		const outcome = await unpack(request);
		if (!outcome.ok) return outcome;
		return transfer(
			outcome,
			outcome.value.flatMap(({ content }) => (content.ok ? [content.value] : [])),
		);
	},
	convert: convertForView,
	ping: async () => Date.now(),
	open: drawer.open,
	draw: async (page, width) => {
		const picture = await drawer.draw(page, width);
		return picture && transfer(picture, [picture]);
	},
};

expose(reader);
