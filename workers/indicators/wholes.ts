import type { Quantity } from '../numerals/quantity';
import type { Found } from './indicators';
import type { Sentence } from './sentence';
import { setOf } from './terms';

const AMONG = setOf('among');

/**
 * Knows the wholes that are being told, so that a part of one is not taken for it:
 * 发布政策解读稿件92篇，其中视频类解读41篇 tells 92.
 */
export class Wholes {
	private told: { found: Found; end: number }[] = [];

	/** A sentence that begins with 其中 goes on with the wholes of the one before. */
	enter({ terms }: Sentence): void {
		if (!terms[0]?.set.meets(AMONG)) this.told = [];
	}

	/** True for a smaller number of the same name and voice behind 其中; any other is remembered. */
	isPart(found: Found, quantity: Quantity, { terms }: Sentence): boolean {
		const part = this.told.some(
			(whole) =>
				whole.found.figure.rule === found.figure.rule &&
				whole.found.voice === found.voice &&
				(whole.found.figure.value ?? 0) > quantity.value &&
				terms.some(({ start, set }) => start >= whole.end && start < quantity.start && set.meets(AMONG)),
		);
		if (!part) this.told.push({ found, end: quantity.end });
		return part;
	}
}
