import { preference } from '../../storage/preference';
import type { Shown } from './script-view';

/** All of them, in the order of the switch. */
export const SCRIPTS_SHOWN: readonly Shown[] = ['original', 'hans', 'hant'];

/** The script in which reports are shown when they are opened. */
export const SCRIPT_PREFERENCE = preference('script', SCRIPTS_SHOWN);
