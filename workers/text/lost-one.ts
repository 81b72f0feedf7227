import { oneOf } from './one-of';
import { tableOf } from './signs';
import { standsAt } from './sticky';

/** Whether a dash at a place is what a recognized page has for 一: —、概述, （—）, —是. */
export const isLostOne = (text: string, at: number): boolean =>
	IS_DASH[text.charCodeAt(at)] === 1 && standsAt(IN_NUMBER, text, at);

/** Whether such a dash stands anywhere in a text. */
export const hasLostOnes = (text: string): boolean => ANYWHERE.test(text);

const IN_NUMBER = new RegExp(
	`[—–－-]${oneOf(/(?<=[(（].)(?=[)）])/, /(?<=(?:^|[\s。；;：:，,）)”]).)(?=、|是(?!否))/)}`,
	'y',
);
const ANYWHERE = new RegExp(IN_NUMBER.source);
const IS_DASH = tableOf('—–－-');
