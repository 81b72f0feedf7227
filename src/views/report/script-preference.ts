import { preference } from '../../storage/preference';
import type { Shown } from './script-view';

export const SCRIPTS_SHOWN: readonly Shown[] = ['original', 'hans', 'hant'];

/** The script in which reports are shown when they are opened. */
export const SCRIPT_PREFERENCE = preference('script', SCRIPTS_SHOWN);
