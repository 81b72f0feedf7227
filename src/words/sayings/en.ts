import { betweenEn } from '../between/en';
import { faultsEn } from '../faults/en';
import { groundsEn } from '../grounds/en';
import type { Sayings } from '../sayings';

/** All that the reconciliation says, in English. */
export const sayingsEn: Sayings = { ...faultsEn, ...groundsEn, ...betweenEn };
