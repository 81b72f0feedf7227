import type { Card } from '../../report/card';
import type { SheetChart } from '../../report/sheet';
import type { CardSpeech } from '../../words/cards';
import { outcomesOf } from '../outcomes';
import type { YearValue } from '../years';
import { shortName } from './groups';

/** How the requests ended, as one bar; undefined where the report does not give it. */
export function outcomesChart(card: Card, speech: CardSpeech): SheetChart | undefined {
	const parts = outcomesOf(card).map(({ id, value, share, tone }) => ({
		label: id === undefined ? speech.card.face.rest : shortName(id, speech),
		digits: speech.words.number(value),
		share,
		tone,
	}));
	return parts.length > 0 ? { kind: 'parts', title: speech.card.face.outcomes, parts } : undefined;
}

/** Requests received through the years; undefined where there are too few. */
export function yearsChart(card: Card, values: readonly YearValue[], speech: CardSpeech): SheetChart | undefined {
	if (values.length === 0) return undefined;
	const greatest = Math.max(...values.map(({ value }) => value));
	return {
		kind: 'years',
		title: speech.card.face.received,
		years: values.map(({ year, value }) => ({
			label: `${year}`,
			digits: speech.words.number(value),
			height: value / greatest,
			own: year === card.year,
		})),
	};
}
