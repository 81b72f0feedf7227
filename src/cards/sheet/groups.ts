import type { Card, CardFigure } from '../../report/card';
import { CATALOG, type Group } from '../../report/catalog';
import type { SheetGroup, SheetLine } from '../../report/sheet';
import type { CardSpeech } from '../../words/cards';
import { figureName } from '../../words/name';
import { changeOf, shareOf } from '../note';

/** The chosen figures as lines: in one group, or in those of the official forms. */
export function groupsOf(card: Card, chosen: readonly string[], grouped: boolean, speech: CardSpeech): SheetGroup[] {
	const figures = chosen.flatMap((id) => card.figures.find((figure) => figure.id === id) ?? []);
	const lines = (some: readonly CardFigure[]) => some.map((figure) => lineOf(figure, card, speech));
	if (!grouped) return [{ lines: lines(figures) }];
	const groups = Object.keys(speech.report.group) as Group[];
	return groups
		.map((group) => ({ group, own: figures.filter(({ id }) => CATALOG.get(id)?.group === group) }))
		.filter(({ own }) => own.length > 0)
		.map(({ group, own }) => ({ title: speech.report.group[group], lines: lines(own) }));
}

/** A figure in words: as exact as it was read, with its hedge and its unit. */
export function lineOf(figure: CardFigure, card: Card, speech: CardSpeech): SheetLine {
	const { face } = speech.card;
	const [before, hedge] = figure.qualifier ? face.hedge[figure.qualifier] : ['', ''];
	const unit = speech.report.unit(figure.unit ?? CATALOG.get(figure.id)?.unit ?? '', figure.value);
	return {
		name: shortName(figure.id, speech),
		before,
		digits: exactly(speech.words.locale, figure.value),
		after: `${hedge}${unit}`,
		notes: [changeNote(figure, speech), shareNote(figure, card, speech)].filter((note) => note !== ''),
	};
}

/** The name of a figure where there is little room. */
export const shortName = (id: string, { card, names }: CardSpeech): string => card.short[id] ?? figureName(id, names);

function changeNote(figure: CardFigure, { card: { face }, words }: CardSpeech): string {
	const change = changeOf(figure);
	if (!change) return '';
	if (change.difference === 0) return face.same;
	const rate = change.rate === undefined ? '' : percent(words.locale, change.rate, true);
	return face.change(signed(words.locale, change.difference), rate);
}

function shareNote(figure: CardFigure, card: Card, speech: CardSpeech): string {
	const part = shareOf(figure, card);
	return part ? speech.card.face.share(shortName(part.of, speech), percent(speech.words.locale, part.share)) : '';
}

/** All decimals that were read: a figure is never rounded. */
export const exactly = (locale: string, value: number): string =>
	new Intl.NumberFormat(locale, { maximumFractionDigits: 15 }).format(value);

const signed = (locale: string, value: number): string =>
	withMinus(new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 6 }).format(value));

/** The sign itself, as wide as a plus; languages put a hyphen. */
const withMinus = (words: string): string => words.replace('-', '−');

const percent = (locale: string, value: number, isSigned = false): string =>
	withMinus(
		new Intl.NumberFormat(locale, {
			style: 'percent',
			maximumFractionDigits: 1,
			...(isSigned && { signDisplay: 'exceptZero' }),
		}).format(value),
	);
