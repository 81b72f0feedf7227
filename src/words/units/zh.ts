import { apart, tidy } from '../../report/tidy';
import { numberIn } from '../number';

const number = numberIn('zh-CN');

/** A number within a sentence, as everywhere else on the page: 13,472. */
export const numberZh = (value: number): string => number(tidy(value));

/** More than a number: 3,100 多; of a share 95% 以上. */
export const overZh = (value: string): string => `${value} ${/[%‰]$/.test(value) ? '以上' : '多'}`;

/** How far two numbers are apart. */
export const apartZh = (a: number, b: number): string => numberZh(apart(a, b));
