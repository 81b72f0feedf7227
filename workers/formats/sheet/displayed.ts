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
	const format = typeof cell.z === 'string' ? cell.z : undefined;
	if (cell.t === 'n' && mustBeMended(format, cell.w)) {
		const shown = formatted(cell.v as number, mended(format), since1904);
		if (shown !== undefined) return shown;
	}
	return cell.w ?? `${cell.v ?? ''}`;
}

/** True for formats that the library does not know: with characters outside of ASCII, or of another country's dates. */
const mustBeMended = (format: string | undefined, shown: string | undefined): boolean =>
	shown === undefined ||
	format === AMERICAN_DATE ||
	/[^\0-\x7f]/.test(format ?? '') ||
	(format === undefined && /^\d{1,2}\/\d{1,2}\/\d{2}$/.test(shown));

/** Characters that stand for themselves are quoted; what a Chinese Excel calls the general format gets its common name. */
const mended = (format = AMERICAN_DATE): string =>
	format === AMERICAN_DATE
		? DATE
		: format
				.replaceAll('G/通用格式', 'General')
				.replace(/"[^"]*"|\[[^\]]*\]|\\.|[^\0-\x7f]+/gu, (part) => (/^["[\\]/.test(part) ? part : `"${part}"`));

function formatted(value: number, format: string, since1904: boolean): string | undefined {
	try {
		return SSF.format(format, value, { date1904: since1904 });
	} catch {
		return undefined;
	}
}
