import type { Quantity } from '../../numerals/quantity';
import type { Found } from '../found';
import { AMONG, CLOSE, OPEN } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import type { Term } from '../sentence/terms';
import { isNewlyReceived } from './newly-received';

/**
 * Knows the wholes that are being told, so that a part of one is not taken for it:
 * 发布政策解读稿件92篇，其中视频类解读41篇 tells 92, and so does 解读稿件92篇（图文解读51篇、视频解读41篇）.
 */
export class Wholes {
	#told: { found: Found; end: number }[] = [];

	/** A sentence that begins with 其中 goes on with the wholes of the one before. */
	enter({ terms }: Sentence): void {
		if (!terms[0]?.set.meets(AMONG)) this.#told = [];
	}

	/** True for a smaller number of the same name and voice behind 其中 or in the whole's own bracket; any other is remembered. */
	isPart(found: Found, quantity: Quantity, { terms }: Sentence): boolean {
		const part = this.#told.some(
			(whole) =>
				!isNewlyReceived(found) &&
				!(whole.found.counts === 'stock' && found.counts === 'year') &&
				whole.found.figure.id === found.figure.id &&
				whole.found.voice === found.voice &&
				(whole.found.figure.value ?? 0) > quantity.value &&
				leadsToParts(terms, whole.end, quantity.start),
		);
		// 公开政府信息48条，其中主动公开23条: 48 is no whole of the figure that it is weakly taken for.
		if (!part && !found.weak) this.#told.push({ found, end: quantity.end });
		return part;
	}
}

/** Whether 其中, or a bracket that opens right behind the whole and is not closed yet, stands between whole and number. */
function leadsToParts(terms: readonly Term[], from: number, to: number): boolean {
	const between = terms.filter(({ start }) => start >= from && start < to);
	if (between.some(({ set }) => set.meets(AMONG))) return true;
	return between[0]?.start === from && between[0].set.meets(OPEN) && !between.some(({ set }) => set.meets(CLOSE));
}
