import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** In force since May 2008: no law asked for reports on the years before. */
const FIRST_YEAR = 2008;

/**
 * Reports are due by 31 March; those of departments and towns, since the 条例 of 2019, by 31 January (article 49). What
 * tells no day of publication was not published before the day on which it was signed.
 */
export function dates({ folded, meta }: Told, docket: Docket) {
	const { publishedOn, signedOn, year, level } = meta;
	const day = publishedOn ?? signedOn;
	if (!day || year === undefined || year < FIRST_YEAR) return;
	const early = year >= 2019 && (level === 'department' || level === 'township');
	const due = `${year + 1}-${early ? '01-31' : '03-31'}`;
	const written = writings(day).find((words) => folded.text.includes(words));
	const at = written ? folded.text.indexOf(written) : -1;
	if (!written || at < 0) return;
	const spans = [sourceSpan(folded, at, at + written.length)];
	if (day <= due) return docket.holds('published.late', spans);
	// Old reports are put up again when a website moves.
	if (day.slice(0, 4) > due.slice(0, 4))
		return docket.uncheckable('published.late', spans, { code: 'perhaps-published-anew' });
	docket.fails('published.late', {
		says: publishedOn
			? { code: 'published-late', published: publishedOn, due }
			: { code: 'signed-late', signed: day, due },
		spans,
	});
}

/** The ways in which reports write a date. */
export function writings(date: string): string[] {
	const [year, month, day] = date.split('-') as [string, string, string];
	const bare = `${Number(month)}月${Number(day)}日`;
	return [
		date,
		`${year}年${bare}`,
		`${year}年${month}月${day}日`,
		`${year}/${month}/${day}`,
		`${year}.${month}.${day}`,
		`${year}-${Number(month)}-${Number(day)}`,
	];
}
