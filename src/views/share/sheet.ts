import { type Accessor, createMemo, createResource } from 'solid-js';
import { outcomesChart, yearsChart } from '../../cards/sheet/chart';
import { sheetOf } from '../../cards/sheet/sheet';
import type { YearValue } from '../../cards/years';
import type { Card } from '../../report/card';
import type { Script } from '../../report/reading';
import type { Sheet } from '../../report/sheet';
import { type CardSpeech, loadCardSpeech } from '../../words/cards';
import type { Options } from './options';

interface Parts {
	card: Accessor<Card>;
	options: Accessor<Options>;
	years: readonly YearValue[];
	/** Name of the source file. */
	file: string;
	/** The card's address, once it is known whether it has one. */
	address: Accessor<{ address: string | undefined } | undefined>;
	convert(text: string, to: Script): Promise<string>;
}

/** The card in the language that is wanted; undefined until its words, its name in their script and its address are there. */
export function createSheet({ card, options, years, file, address, convert }: Parts): Accessor<Sheet | undefined> {
	const [spoken] = createResource(
		() => options().language,
		async (language) => {
			const name = card().name ?? '';
			return {
				speech: await loadCardSpeech(language),
				name: language === 'zh-Hant' ? await convert(name, 'hant') : name,
			};
		},
	);
	return createMemo(() => {
		const [said, known] = [spoken.latest, address()];
		const { language, format, theme, chosen, names } = options();
		if (!known || said?.speech.language !== language) return undefined;
		const chart = chartOf(card(), options(), years, said.speech);
		const look = {
			format,
			theme,
			chosen,
			...(names && { source: file }),
			...(known.address !== undefined && { link: known.address }),
			...(chart && { chart }),
		};
		return sheetOf(card(), said.name, look, said.speech);
	});
}

function chartOf(card: Card, { chart }: Options, years: readonly YearValue[], speech: CardSpeech): Sheet['chart'] {
	if (chart === 'outcomes') return outcomesChart(card, speech);
	return chart === 'years' ? yearsChart(card, years, speech) : undefined;
}
