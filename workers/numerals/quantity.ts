import type { Qualifier } from '../../src/report/reading';
import type { UnitKind } from './units';

/** A number that counts something. Offsets are those of the folded text. */
export interface Quantity {
	/** Of the number, its hedge and its unit. */
	start: number;
	end: number;
	/** Of the digits alone. */
	digits: readonly [start: number, end: number];
	/** Exact, in `unit`. */
	value: number;
	/** What one of its last printed digit is worth: 1 for 52, 1000 for 11.8万, 0.01 for 6.25万元. */
	step: number;
	/** As printed, folded; empty where the number stands alone. */
	unit: string;
	kind: UnitKind | 'none';
	qualifier?: Qualifier;
	/** Written with Chinese numerals: 三百二十件. */
	spelled: boolean;
}

/** A year that is named: 2016年, 二〇一六年度. */
export interface YearMention {
	start: number;
	end: number;
	year: number;
}

/** A character that may deny what follows: 未, 无, 没, 免. */
export interface Denial {
	start: number;
}
