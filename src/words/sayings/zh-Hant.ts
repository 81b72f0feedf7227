import { betweenZhHant } from '../between/zh-Hant';
import { faultsZhHant } from '../faults/zh-Hant';
import { groundsZhHant } from '../grounds/zh-Hant';
import type { Sayings } from '../sayings';

/** All that the reconciliation says, in Traditional Chinese. */
export const sayingsZhHant: Sayings = { ...faultsZhHant, ...groundsZhHant, ...betweenZhHant };
