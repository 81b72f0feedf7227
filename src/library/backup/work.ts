/** What making and restoring need: loaded when the first of them is asked for. */
export { createBinder } from './binder';
export { makeBackup } from './make';
export { restoreBackup } from './restore';
