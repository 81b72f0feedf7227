import { CATALOG } from '../../src/report/catalog';

/** The figures whose names suit a pattern: asked of every figure that is told, so found once, for the whole catalog. */
export const idsLike = (pattern: RegExp): ReadonlySet<string> =>
	new Set([...CATALOG.keys()].filter((id) => pattern.test(id)));
