import { expose, transfer } from 'comlink';
import type { Reader } from '../src/report/contract';
import { pack } from './pack';
import { read } from './read';
import { convertForView } from './text/view';
import { unpack } from './unpack';

const reader: Reader = {
	read,
	pack: async (request) => {
		const outcome = await pack(request);
		if (!outcome.ok) return outcome;
		const { reading, text, source } = outcome.value;
		return transfer(outcome, [reading, text, source]);
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
};

expose(reader);
