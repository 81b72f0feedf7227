import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import type { ColumnOrder } from '../cells/ordered';
import type { Piece } from '../cells/parting';

import { APPLICANTS, COLUMNS } from '../forms/table3';

const AS_THE_FORM: ColumnOrder = COLUMNS.map((_, i) => i);

/**
 * The order in which a head names the columns of table 3; the form's where it does not name all of them once.
 * The form's own head tells 总计 before the kinds of organisation, which stand a line below it. Where the rows add up
 * to another place of the total they are right.
 *
 * @param head the words before the first row
 * @param materials what is printed in the rows
 * @param drawn the order in which the head of a drawn table has them
 */
export function columnOrder(head: string, materials: readonly Material[], drawn: ColumnOrder | undefined): ColumnOrder {
	const printed = namedOrder(head.replace(ORGANISATIONS, ''));
	const sound = (order: ColumnOrder): number => materials.filter(({ pieces }) => addsUp(pieces, order)).length;
	return [...(drawn ? [drawn] : []), ...(printed ? withTotal(printed) : [AS_THE_FORM])].reduce((likely, other) =>
		sound(other) >= FEWEST && sound(other) > sound(likely) ? other : likely,
	);
}

/** In fewer rows figures may add up by chance. */
const FEWEST = 3;

/** The order as it is named and the one with the total last, the likelier one first. */
function withTotal(named: ColumnOrder): ColumnOrder[] {
	const totalLast = [...named.filter((column) => column !== APPLICANTS), APPLICANTS];
	return isNested(named) ? [totalLast, named] : [named, totalLast];
}

/** True where 自然人 and 总计 are told before all the others, as on the first line of the form's head. */
const isNested = ([first, second]: ColumnOrder): boolean => first === 0 && second === APPLICANTS;

/** 法人或其他组织 holds 其他, which is a column's name too. */
export const ORGANISATIONS = /法人(?:[或和、及]?其他)?组织/g;

function namedOrder(head: string): ColumnOrder | undefined {
	const places = COLUMNS.map(({ words }) => placeOf(head, words));
	if (places.some((at) => at === undefined)) return undefined;
	return AS_THE_FORM.toSorted((a, b) => (places[a] as number) - (places[b] as number));
}

/** Where one of the words stands, if it stands there once. */
function placeOf(head: string, words: readonly string[]): number | undefined {
	const word = words.find((one) => head.includes(one));
	const at = word === undefined ? -1 : head.indexOf(word);
	return word === undefined || head.includes(word, at + word.length) ? undefined : at;
}

/** True where the applicants of a row of seven plain cells come to its total, and that is not nothing. */
function addsUp(pieces: readonly Piece[], order: ColumnOrder): boolean {
	if (pieces.length !== order.length) return false;
	const figures = pieces.map(({ text }) => readCell(text)).map((cell) => (cell.kind === 'figure' ? cell.value : 0));
	const total = figures[order.indexOf(APPLICANTS)] as number;
	return total > 0 && figures.reduce((sum, figure) => sum + figure, 0) === 2 * total;
}
