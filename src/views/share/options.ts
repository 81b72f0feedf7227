import { type Accessor, createSignal } from 'solid-js';
import { preselected } from '../../cards/choice';
import type { Card } from '../../report/card';
import type { CardFormat, Sheet } from '../../report/sheet';
import type { Language } from '../../words/language';

/** What a sender can choose, in the order in which it is offered. */
export const FORMATS: readonly CardFormat[] = ['portrait', 'square', 'wide', 'long'];
export const CARD_THEMES: readonly Sheet['theme'][] = ['light', 'dark'];
/** What is drawn on a card, if anything. */
export type Chart = 'outcomes' | 'years' | 'none';

/** What the sender wants of a card. */
export interface Options {
	format: CardFormat;
	theme: Sheet['theme'];
	language: Language;
	chart: Chart;
	/** Names of the catalog, in the order in which they are shown. */
	chosen: readonly string[];
	/** Whether the file's name is on the card. */
	names: boolean;
	/** Whether the report's data goes with the picture. */
	data: boolean;
}

/** What the sender wants of a card, as it changes. */
export interface OptionState {
	options: Accessor<Options>;
	set(change: Partial<Options>): void;
	/** Takes a figure in, at the end, or out. */
	toggle(id: string): void;
	/** Back to the figures that the card started with. */
	reset(): void;
}

/** The sender's choices; a long picture starts with every figure, the others with those that matter. */
export function createOptions(card: Card, language: Language, chart: Chart): OptionState {
	const usual = (format: CardFormat) => (format === 'long' ? card.figures.map(({ id }) => id) : preselected(card));
	const [options, setOptions] = createSignal<Options>({
		format: 'portrait',
		theme: 'light',
		language,
		chart,
		chosen: usual('portrait'),
		names: false,
		data: false,
	});
	const set = (change: Partial<Options>) => {
		setOptions((before) => {
			const untouched = before.chosen.join() === usual(before.format).join();
			const follows = change.format !== undefined && untouched;
			return { ...before, ...change, ...(follows && { chosen: usual(change.format as CardFormat) }) };
		});
	};
	return {
		options,
		set,
		toggle: (id) => {
			const { chosen } = options();
			set({ chosen: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
		},
		reset: () => set({ chosen: usual(options().format) }),
	};
}
