import type { IndicatorId } from '../../../src/report/catalog';
import { outcome } from './wording';

/** A conclusion: what it is drawn from, and how it is said behind that. */
export interface Conclusion {
	of: IndicatorId;
	says: RegExp;
	/** Suits where one of those that begin alike is said: asked once for all of them. */
	oneSays?: RegExp;
	id: IndicatorId;
	rule: string;
	/** It says 均, 全, 都 or 皆: where none of these stands behind a number it need not be looked for. */
	saysAll?: true;
	/** Only where one was counted: 1件，予以公开. */
	single?: true;
}

/** A conclusion of several that begin and close alike: by the pattern of the words between. */
type Ending = Omit<Conclusion, 'says' | 'oneSays'> & { ends: string };

/**
 * Conclusions that differ in their last words alone. Their beginning is long and costs most where none of them is said:
 * together they are one pattern more, and nearly always the only one that is tried.
 *
 * @param begins the pattern that all begin with
 * @param closes the pattern that all close with
 */
export function alike(begins: string, endings: readonly Ending[], closes: string): Conclusion[] {
	const oneSays = outcome(`${begins}(?:${endings.map(({ ends }) => ends).join('|')})${closes}`);
	return endings.map(({ ends, ...told }) => ({ ...told, oneSays, says: outcome(`${begins}(?:${ends})${closes}`) }));
}
