import type { Drawing } from '../../../src/report/drawing';
import type { Studio } from '../block';

/** Where everything stands in one format. */
export type Layout = (studio: Studio) => Pick<Drawing, 'width' | 'height' | 'marks'>;
