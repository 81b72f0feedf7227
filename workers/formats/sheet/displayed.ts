import { type CellObject, SSF } from '@e965/xlsx';

/** How dates are shown that leave it to the country. */
const DATE = 'yyyy/m/d';
/** What the library takes for the date formats that leave it to the country. */
const AMERICAN_DATE = 'm/d/yy';

/**
 * The words that a cell shows: a number in its format (1,386.50, 27.5%, 2016年1月20日), "" for an empty cell.
 *
 * @param since1904 true where days are counted from 1904 on, as old Macs did
 */
export function displayed(cell: CellObject, since1904: boolean): string {
	if (cell.t === 'z') return '';
	if (cell.t !== 'n') return cell.w ?? `${cell.v ?? ''}`;
	const value = cell.v as number;
	const format = typeof cell.z === 'string' ? cell.z : undefined;
	const made = mustBeMended(format, cell.w) ? formatted(value, mended(format, value), since1904) : undefined;
	return withNought(made ?? cell.w ?? `${value}`, value);
}

/** What a cell shows; 0 for the stroke that the format for amounts shows in its place: the office wrote 0. */
export const withNought = (shown: string, value: number): string =>
	value === 0 && /^\s*[-–—]\s*$/.test(shown) ? '0' : shown;

/**
 * True for formats that the library does not know: with characters outside of ASCII, with words beside the general
 * format, of a country by its number ([$-804]), or of another country's dates.
 */
const mustBeMended = (format: string | undefined, shown: string | undefined): boolean =>
	shown === undefined ||
	format === AMERICAN_DATE ||
	/[^\0-\x7f]|\[\$|General.|.General/i.test(format ?? '') ||
	(format === undefined && /^\d{1,2}\/\d{1,2}\/\d{2}$/.test(shown));

/** Characters that stand for themselves are quoted; the general format, with words beside it, gets the value's own digits. */
const mended = (format = AMERICAN_DATE, value: number): string =>
	format === AMERICAN_DATE
		? DATE
		: format.replace(PARTS, (part) => {
				if (GENERAL.test(part)) return format === part ? 'General' : digitsOf(value);
				if (part.startsWith('[$')) return `"${/^\[\$([^-\]]*)/.exec(part)?.[1]}"`;
				return /^["[\\]/.test(part) ? part : `"${part}"`;
			});

/** What is quoted, bracketed or escaped, the general format, what a Chinese Excel calls so too, and other words. */
const PARTS = /"[^"]*"|\[[^\]]*\]|\\.|General|G\/通用格式|[^\0-\x7f]+/giu;
const GENERAL = /^(?:General|G\/通用格式)$/i;

const digitsOf = (value: number): string => {
	const [, decimals] = /\.(\d+)$/.exec(SSF.format('General', value)) ?? [];
	return decimals ? `0.${'0'.repeat(decimals.length)}` : '0';
};

function formatted(value: number, format: string, since1904: boolean): string | undefined {
	try {
		return SSF.format(format, value, { date1904: since1904 });
	} catch {
		return undefined;
	}
}
