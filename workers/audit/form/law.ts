import type { Saying } from '../../../src/report/saying';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** The 条例 of 2019 (国务院令第711号) came into force on 15 May 2019. */
const SINCE = 2019;
const REVISED = /修订|废止|原|旧/;

/** The 条例 of 2008 cited as in force, or its words, in a report of the new forms. */
export function law({ folded, meta }: Told, docket: Docket): void {
	misquoted(folded, meta.year ?? SINCE, docket);
	if (meta.year === undefined || meta.year < SINCE) return;
	cited(folded, '国务院令第492号', { code: 'old-regulations' }, docket);
	cited(folded, '具体行政行为', { code: 'old-term' }, docket);
}

/** 《政府信息公开条例》(国务院令第771号): a number that is of no such decree. */
function misquoted(folded: Folded, year: number, docket: Docket): void {
	if (!folded.text.includes('国务院令')) return;
	for (const match of folded.text.matchAll(DECREE)) {
		const number = match[1] as string;
		if (number === '711' || number === '492') continue;
		const at = match.index + match[0].length - number.length;
		const spans = [sourceSpan(folded, at, at + number.length)];
		docket.fails('law.outdated', {
			says: { code: year < SINCE ? 'other-decree-then' : 'other-decree', told: Number(number) },
			spans,
		});
	}
}
const DECREE = /信息公开条例》?\(?(?:以下简称《?条例》?[,，;])?(?:中华人民共和国)?国务院令第?(\d{3})(?=号)/g;

function cited(folded: Folded, words: string, says: Saying, docket: Docket): void {
	const at = folded.text.indexOf(words);
	if (at < 0 || REVISED.test(folded.text.slice(Math.max(0, at - 30), at + words.length + 20))) return;
	docket.fails('law.outdated', { says, spans: [sourceSpan(folded, at, at + words.length)] });
}
