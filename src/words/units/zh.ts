import { apart, tidy } from '../../report/tidy';

const format = new Intl.NumberFormat('zh', { maximumFractionDigits: 8 });

/** A number within a sentence, as everywhere else on the page: 13,472. */
export const numberZh = (value: number): string => format.format(tidy(value));

/** How far two numbers are apart. */
export const apartZh = (a: number, b: number): string => numberZh(apart(a, b));
