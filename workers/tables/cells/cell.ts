import type { Qualifier } from '../../../src/report/reading';
import { decimalValue } from '../../numerals/decimal';
import { fold } from '../../text/fold';
import { spelled } from './spelled';
import { simplifiedUnits } from './traditional';

/** What one printed cell says. */
export type CellReading =
	| {
			kind: 'figure';
			value: number;
			qualifier?: Qualifier;
			unit?: string;
			note?: string;
			/** Printed in 万 or 亿: of what, the cell does not say (41.6万). The value counts it. */
			magnitude?: '万' | '亿';
	  }
	/** Nothing printed. */
	| { kind: 'blank' }
	/** A stroke in place of a figure: / — - */
	| { kind: 'stroke' }
	/** Anything else: words, or more than one number. */
	| { kind: 'words' };

/**
 * Reads one cell: 12, 1,204, 1 204, 24252.31, 2笔, 共2笔, 251000元, 12（其中修订5件）, 12*, 12。, -9, 减3, ↓3, 零, 十二 and 〇,
 * 30余件, 近30, 41.6万, and a lone O or l that a scan made of 0 or 1; 2筆 and 30餘件 too.
 * Two digits may begin with a nought for the sake of their width: 05 is 5. A longer number with a leading nought, or one too
 * long to be exact, is no figure.
 */
export function readCell(text: string): CellReading {
	if (text === '') return { kind: 'blank' };
	if (COUNT.test(text)) return { kind: 'figure', value: Number(text) };
	if (text.length > LONGEST_CELL) return { kind: 'words' };
	const plain = simplifiedUnits(fold(text).text).replaceAll('\n', '').replaceAll('"', '');
	if (plain === '') return { kind: 'blank' };
	if (STROKE.test(plain)) return { kind: 'stroke' };
	const told = plain.replace(AROUND, '');
	const words = spelled(told);
	if (words) return { kind: 'figure', ...words };
	const { bare: digitsAnd, hedge } = unhedged(told);
	const match = FIGURE.exec(mended(digitsAnd));
	if (!match) return { kind: 'words' };
	const [, sign = '', whole = '', fraction = '', magnitude, unit, rest = ''] = match;
	const digits = whole.replace(/[,， ]/g, '');
	if (digits.length > LONGEST || (digits.length > 2 && digits.startsWith('0'))) return { kind: 'words' };
	if (rest !== '' && !NOTE.test(rest)) return { kind: 'words' };
	const size = decimalValue(digits + fraction, magnitude ? (MAGNITUDES[magnitude] as number) : 0);
	const value = size * (DOWN.test(sign) ? -1 : 1);
	return {
		kind: 'figure',
		value: value === 0 ? 0 : value,
		...(hedge ? { qualifier: HEDGES[hedge] as Qualifier, note: hedge } : {}),
		...(unit ? { unit } : {}),
		...(magnitude ? { magnitude: magnitude as '万' | '亿' } : {}),
		...(rest ? { note: bare(rest) } : {}),
	};
}

/** A cell without the word that hedges its figure, and that word. */
function unhedged(plain: string): { bare: string; hedge?: string } {
	const match = BEFORE.exec(plain) ?? BEHIND.exec(plain) ?? WITHIN.exec(plain);
	if (!match) return { bare: plain };
	const [whole, hedge = ''] = match;
	return {
		bare: plain.slice(0, match.index) + plain.slice(match.index + whole.length),
		hedge,
	};
}

/** Words that hedge the figure of a cell, before it, behind its unit, or between the two. */
const HEDGES: Readonly<Record<string, Qualifier>> = {
	超过: 'over',
	超: 'over',
	逾: 'over',
	不足: 'under',
	将近: 'under',
	近: 'under',
	大约: 'about',
	约: 'about',
	余: 'over',
	多: 'over',
	以上: 'over',
	左右: 'about',
};
const BEFORE = /^(超过|超|逾|不足|将近|近|大约|约)(?=\d)/;
const BEHIND = /(以上|左右)$/;
const WITHIN = /(?<=[\d万亿])([余多])(?=$|[亿万元人件条项次份个笔宗篇期类])/;

/** The digits of a run that holds nothing else, a scan's O and l mended; undefined where it is no such run. */
export function digitsOf(text: string): string | undefined {
	if (/^\d+$/.test(text)) return text;
	const plain = mended(fold(text).text);
	return /^\d+$/.test(plain) ? plain : undefined;
}

/** O and l as a scan makes them of 0 and 1, and rings: only in a text of nothing but digits and these, and a unit. */
const mended = (plain: string): string =>
	SCANNED.test(plain) && plain.length < 24 ? plain.replace(/[Oo〇○◯]/g, '0').replace(/[lI]/g, '1') : plain;
const SCANNED = /^-?[\dOolI〇○◯]+(?:\.[\dOolI]+)?[件条项次笔]?$/;

/** The note without the brackets or the comma that part it from the figure. */
const bare = (rest: string): string => rest.replace(/^[(,，;；]/, '').replace(/\)$/, '');

/** What nearly all cells hold. */
const COUNT = /^(?:0|[1-9]\d{0,14})$/;
/** A cell with more than this holds a text. */
const LONGEST_CELL = 400;
/** More digits than a double holds exactly are no figure of these tables. */
const LONGEST = 15;
const STROKE = /^[-/\\_*]+$/;
/** What is written before a figure, the mark by which a spreadsheet takes it for a text too, and the one mark behind it. */
const AROUND = /^(?:共计?|['=])(?=\d)|(?<=^[^,，、]*[\d件条项次])[.,，;；、。]$/g;
const FIGURE =
	/^([+↑↓-]|增加?|新增|减少?|净增|净减)?(\d{1,3}(?:[,，]\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(\.\d+)?([万亿](?!元))?(亿元|万元|元|人次|件次|[件条项次份个笔宗篇期人类])?(.*)$/s;
/** Words about the figure, or the mark of a note below the table. */
const NOTE = /^(?:\(.*\)|[,，;；]?其中.+|[,，;；]?含.+|\*{1,3}|※|[①-⑩]|\[\d\]|注\d?)$/s;
/** The powers of ten. */
export const MAGNITUDES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const DOWN = /^(?:-|↓|减|净减)/;
