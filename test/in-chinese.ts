import { saidIn } from '../src/words/sayings';
import { sayingsZhHans } from '../src/words/sayings/zh-Hans';

/** What the reconciliation says, as the export has it. */
export const inChinese = saidIn(sayingsZhHans);
