import type { Failure } from '../report/failure';
import { numberIn } from './number';

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** Sizes for people, in the digits of a locale: 1536 bytes are "1.5 KB". */
export function bytesIn(locale: string): (bytes: number) => string {
	const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
	return (bytes) => {
		const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
		return `${format.format(bytes / 1024 ** power)} ${UNITS[power]}`;
	};
}

/** What is more than the reader takes on, for people: "150 MB", "10,000 files". */
export function amountIn(
	locale: string,
	nouns: { files: string; cells: string },
): (limit: Extract<Failure, { code: 'too-much-inside' }>) => string {
	const [number, bytes] = [numberIn(locale), bytesIn(locale)];
	return ({ limit, files, cells }) => {
		if (files !== undefined) return `${number(files)} ${nouns.files}`;
		return cells === undefined ? bytes(limit) : `${number(cells)} ${nouns.cells}`;
	};
}
