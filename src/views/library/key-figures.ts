import { KEY_FIGURES } from '../../report/summary';

/** The key figures that a row of the list has room for. */
export const SHOWN_FIGURES = KEY_FIGURES.slice(0, 4);
