import type { Attributes } from '../page/spans';
import { numbersIn } from './numbers';

/** A colour as far as it matters: white that lets nothing show through hides what lies under it. */
export interface Ink {
	isWhite: boolean;
	isOpaque: boolean;
}

/** Parts of a colour that make what nobody tells from white on paper; a grey has one. */
const WHITE = 252;

/** Reads a colour (FillColor; GB/T 33190-2016, 8.3.2), taken for one of red, green and blue, or a grey. */
export function inkOf(attributes: Attributes): Ink {
	const parts = numbersIn(attributes.get('value'));
	const isWhite = (parts.length === 1 || parts.length === 3) && parts.every((part) => part >= WHITE);
	return { isWhite, isOpaque: isOpaque(attributes) };
}

/** True where what lies under an object, or a colour, does not show through. */
export const isOpaque = (attributes: Attributes): boolean => Number(attributes.get('alpha') ?? 255) >= 255;
