import { betweenZhHans } from '../between/zh-Hans';
import { faultsZhHans } from '../faults/zh-Hans';
import { groundsZhHans } from '../grounds/zh-Hans';
import type { Sayings } from '../sayings';

/** All that the reconciliation says, in Simplified Chinese. */
export const sayingsZhHans: Sayings = { ...faultsZhHans, ...groundsZhHans, ...betweenZhHans };
