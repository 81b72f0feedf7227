import type { Card, CardFigure } from '../../report/card';
import { MOST_LINKED } from '../choice';
import { decodeCard, encodeCard } from './code';
import { GREATEST, LONGEST_NAME, LONGEST_UNIT } from './wire-shape';

/**
 * The address that shows a card in the app, its data in the fragment, which no server is told.
 *
 * @param base the app's own address
 * @returns undefined where the card is too large for a link
 */
export async function cardAddress(card: Card, base: string): Promise<string | undefined> {
	const code = await encodeCard(linked(card));
	// What would be refused on arrival is not sent.
	if (code === undefined || !(await decodeCard(code)).ok) return undefined;
	return `${base.replace(/[?#].*$/s, '')}#/card/${code}`;
}

/** The card within the bounds that are checked when it arrives. */
function linked({ name, region, figures, ...rest }: Card): Card {
	const short = (words: string) =>
		[...words.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, LONGEST_NAME / 2).join('');
	return {
		...(name && { name: short(name) }),
		...(region && { region: short(region) }),
		...rest,
		figures: figures.filter(isWithinBounds).slice(0, MOST_LINKED),
	};
}

const isWithinBounds = ({ value, before = 0, unit = '' }: CardFigure): boolean =>
	Math.max(Math.abs(value), Math.abs(before)) <= GREATEST && unit.length <= LONGEST_UNIT;
