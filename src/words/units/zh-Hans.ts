import type { Amount } from '../../report/saying';
import { numberZh } from './zh';

/** A number of the report with its unit, in the report's own words where it writes it in another way: 3.2万条. */
export const amountZhHans = ({ value, unit, words = `${numberZh(value)}${unit}` }: Amount): string => words;
