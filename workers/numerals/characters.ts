import { codeOf } from '../text/codes';
import { CHINESE_NUMERAL_CHARACTERS } from './chinese';

/** What a character can be to the number scanner; everything else is 0 and passed over. */
export const DIGIT = 1;
export const CHINESE = 2;
export const OPEN_TITLE = 3;
export const CLOSE_TITLE = 4;
export const LINE_END = 5;
/** 未 无 没 免 不: a paragraph without one of them denies nothing. */
export const DENIAL = 6;

/** The kind of every UTF-16 unit of a folded text. */
export const KIND = new Uint8Array(0x10000);
KIND.fill(DIGIT, 0x30, 0x3a);
for (const char of CHINESE_NUMERAL_CHARACTERS) KIND[char.charCodeAt(0)] = CHINESE;
KIND[codeOf('《')] = OPEN_TITLE;
KIND[codeOf('》')] = CLOSE_TITLE;
KIND[codeOf('\n')] = LINE_END;
for (const char of '未无没免不') KIND[char.charCodeAt(0)] = DENIAL;

/** Latin letters and the marks of addresses, codes and formulas: a digit beside one belongs to a name, not to a count. */
const BOUND = new Uint8Array(0x80);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_@#&=/\\+*^') BOUND[char.charCodeAt(0)] = 1;

/** True for such a letter or mark. */
export const isBound = (unit: number | undefined): boolean => unit !== undefined && unit < 0x80 && BOUND[unit] === 1;
