import type { Amount, Kinds, Quote } from '../../report/saying';
import type { FAULTS } from '../../report/sayings/faults';
import { figuresEn } from '../figures/en';
import { cellName, partedName } from '../name';
import { countEn } from '../number';
import type { Sentences } from '../sayings';
import { apartEn as by, numberEn as n, amountEn as words } from '../units/en';

const quoted = (quote: Quote): string => `“${quote.printed ?? quote.words}”`;
const columnOf = (column: Kinds['column']): string => `Table 3, column “${figuresEn.column[column]}”`;

/** What table 4 and the forms call what a sentence is about. */
export const APPEALS: Readonly<Record<Kinds['appeal'], string>> = {
	reconsideration: 'Administrative review',
	'litigation.direct': 'Sued directly',
	'litigation.after_review': 'Sued after review',
};
/** What a report claims of all it had to do. */
export const CLAIMS: Readonly<Record<Kinds['claim'], string>> = {
	upheld: 'all were upheld',
	closed: 'all were closed',
};
/** What the tables say against it. */
const DENIALS: Readonly<Record<Kinds['claim'], string>> = {
	upheld: 'that were corrected, decided otherwise or are pending',
	closed: 'that were carried over to next year',
};
const BASES: Readonly<Record<Kinds['basis'], string>> = {
	form: 'The form of that year',
	law: 'Article 32 of the Regulations of 2008',
};
/** The parts that a report has by its form. */
export const PARTS: Readonly<Record<Kinds['part'], string>> = {
	overview: 'Overview',
	proactive: 'Information disclosed proactively',
	application: 'Requests received and handled',
	fee: 'Fees and exemptions from fees',
	appeal: 'Administrative reviews and lawsuits',
	problems: 'Main problems and improvements',
	other_matters: 'Other matters to report',
};
const PERSONAL: Readonly<Record<Kinds['personal'], string>> = {
	identity: 'the number of a citizen’s identity card',
	mobile: 'a person’s mobile number',
	card: 'the number of a bank card',
};
const ORDINALS = '一二三四五六七八九十';
const ordinal = (value: number): string => `“${ORDINALS[value - 1] ?? value}是”`;
const misplaced = (skips: boolean): string =>
	skips ? 'one is missing between them' : 'a number is repeated or out of order';

/** “Repeated request” (Natural persons); what older versions kept names no figure. */
export function named(id: string, otherwise = ''): string {
	if (id === '') return otherwise;
	const { name, column } = partedName(id, figuresEn);
	return column ? `“${name}” (${column})` : `“${name}”`;
}

/** 2 in place of 3 at “重复申请” (自然人): a number told otherwise. */
function put(figure: string, now: Amount, instead: Amount): string {
	const { name, column } = cellName(figure, figuresEn);
	return `${words(instead)} in place of ${words(now)}${name && ` at “${name}”${column ? ` (${column})` : ''}`}`;
}

/** What there was, what came and what went: 204件＋31件−18件. */
const flowOf = (before: Amount, came: readonly Amount[], went: readonly Amount[]): string =>
	[words(before), ...came.map((one) => ` + ${words(one)}`), ...went.map((one) => ` − ${words(one)}`)].join('');

/** an increase of 20, a decrease of 20: a change that went the other way is told so. */
export const changed = (way: Kinds['way'], value: number, digits = ''): string =>
	`${(way === 'more') === value >= 0 ? 'an increase' : 'a decrease'} of ${digits || n(Math.abs(value))}`;

/** What does not add up within a report, in English. */
export const faultsEn: Sentences<keyof typeof FAULTS> = {
	'row-sum': ({ figure, expected, actual }) =>
		`Table 3, ${named(figure, 'this')} row: the six kinds of applicant add up to ${n(expected)}, “Total” says ${n(actual)}, ${by(expected, actual)}.`,
	'row-lost': ({ figure, expected, actual }) =>
		`Table 3 has no ${named(figure, 'such')} row that could be read: the other results add up to ${n(expected)}, “(7) Total” says ${n(actual)}; please see whether the row was left out.`,
	'column-sum': ({ column, expected, actual }) =>
		`${columnOf(column)}: the results add up to ${n(expected)}, “(7) Total” says ${n(actual)}, ${by(expected, actual)}.`,
	'request-balance': ({ column, fresh, before, closed, after }) =>
		`${columnOf(column)}: parts 1 and 2 come to ${n(fresh)} + ${n(before)} = ${n(fresh + before)}, parts 3 and 4 to ${n(closed)} + ${n(after)} = ${n(closed + after)}; they should be equal.`,
	'appeal-sum': ({ appeal, expected, actual }) =>
		`Table 4, “${APPEALS[appeal]}”: the four results add up to ${n(expected)}, “Total” says ${n(actual)}, ${by(expected, actual)}.`,
	'cells-blank': ({ row, rows, cells }) =>
		`${countEn(cells, 'cell is', 'cells are')} blank in ${rows > 1 ? `${n(rows)} rows, the first ${quoted(row)}` : `row ${quoted(row)}`}. Please fill in 0 where there is none, or what was left out.`,
	'row-cut-off': () => 'The table breaks off here, and this row is incomplete. Please see the original.',
	'row-open': ({ digits, ways }) =>
		`The digits of this row run together (${digits}), and the table’s arithmetic allows ${ways > 0 ? countEn(ways, 'way', 'ways') : 'many ways'} to take them apart. Please see the original.`,
	'other-handling': ({ other, closed }) =>
		`“Handled otherwise” is ${n(other)} of ${countEn(closed, 'result')}, ${Math.round((other / closed) * 100)}%: a large share. Please confirm that they belong there.`,
	'cell-no-count': ({ value }) => `The table says ${n(value)}; a count must be a whole number, 0 or more.`,
	'tables-differ': ({ cells, first, second }) =>
		`The report has the same table twice, and ${countEn(cells, 'cell differs', 'cells differ')} (such as ${n(first)} in one and ${n(second)} in the other). Please check which one is right.`,
	'text-and-table': ({ figure, text, table }) =>
		`${figure && `${named(figure, '')}: `}${figure ? 'the' : 'The'} text says ${n(text)}, the table ${n(table)}, ${by(text, table)}.`,
	'unit-and-table': ({ figure, text, table }) =>
		`${figure && `${named(figure, '')}: `}${figure ? 'the' : 'The'} text says ${words(text)}, the table ${words(table)}, the same digits in another unit.`,
	'joint-and-table': ({ text, granted, partial }) =>
		`The text says ${words(text)} were granted or granted in part; in table 3 “Granted” is ${n(granted)} and “Granted in part” ${n(partial)}, together ${n(granted + partial)}.`,
	'claim-denied': ({ claim, counts }) =>
		`The text says that ${CLAIMS[claim]}, but the table has some ${DENIALS[claim]} (${counts.map(n).join(', ')}).`,
	'told-twice': ({ figure, first, other }) =>
		`${named(figure, 'The same figure')} differs between two places: ${n(first)} first and ${n(other)} later, ${by(first, other)}.`,
	'said-again': ({ first, other }) =>
		`The same words stand in two places with different numbers: ${words(first)} first and ${words(other)} later.`,
	'list-sum': ({ parts, total, whole, open }) =>
		`The parts listed add up to ${words({ value: total, unit: whole.unit })} (${parts.map(words).join(' + ')}), the total in the text is ${words(whole)}, ${by(total, whole.value)}.${open ? unless(total > whole.value) : ''}`,
	'listed-sum': ({ total, whole }) =>
		`The parts listed add up to ${words({ value: total, unit: whole.unit })}, the total in the text is ${words(whole)}, ${by(total, whole.value)}.`,
	'parts-sum': ({ figure, parts, total, whole }) =>
		`${figure ? `The parts of ${named(figure, '')}` : 'The parts'} add up to ${n(total)} (${parts.map(n).join(' + ')}), the total says ${n(whole)}, ${by(total, whole)}.`,
	'part-above-whole': ({ part, whole }) => `A part is given as ${words(part)}, more than its total of ${words(whole)}.`,
	'part-above-total': ({ figure, of, part, whole }) =>
		`${named(figure, 'A part')} is ${n(part)}, more than ${named(of, 'its total')}, ${n(whole)}.`,
	'year-above-all': ({ year, all }) =>
		`One year has ${words(year)}, more than the ${words(all)} of all years together.`,
	'closed-above-received': ({ closed, received }) =>
		`${n(closed)} were closed, more than the ${n(received)} received; if some were carried over from last year, say so.`,
	'closed-above-all': ({ closed, received, carried }) =>
		`${n(closed)} were closed, more than the ${n(received)} received and the ${n(carried)} carried over from last year together.`,
	'disclosed-above-issued': ({ disclosed, issued }) =>
		`${countEn(disclosed, 'normative document was', 'normative documents were')} disclosed, more than the ${n(issued)} issued. If documents of earlier years are among them, please say so.`,
	'in-force-below-issued': ({ figure, issued, repealed, actual }) =>
		`${named(figure, 'In force')} is ${n(actual)}, but ${n(issued)} issued less ${n(repealed)} repealed this year already leave ${n(issued - repealed)}. Please check.`,
	'flow-balance': ({ fresh, before, closed, after }) =>
		`${n(fresh)} new and ${n(before)} carried in come to ${n(fresh + before)}, ${n(closed)} closed and ${n(after)} carried over to ${n(closed + after)}; they should be equal.`,
	'results-balance': ({ fresh, before, results, after }) => {
		const [came, ended] = [fresh + before, results.reduce((sum, one) => sum + one, 0)];
		return `${n(fresh)} new and ${n(before)} carried in come to ${n(came)}; the results listed (${results.map(n).join(' + ')} = ${n(ended)}) and ${n(after)} carried over to ${n(ended + after)}; they should be equal.`;
	},
	'stock-balance': ({ before, came, went, total, after }) =>
		`${flowOf(before, came, went)} = ${n(total)}, the text says ${words(after)}, ${by(total, after.value)}.`,
	share: ({ part, whole, expected, actual, digits }) =>
		`${words(part)} out of ${words(whole)} is ${n(expected)}%, the text says ${digits || n(actual)}%.`,
	'spoken-share': ({ part, whole, expected, said }) =>
		`${words(part)} out of ${words(whole)} is ${n(expected)}%, which ${quoted(said)} in the text does not fit.`,
	'shares-total': ({ total }) => `The shares listed add up to ${n(total)}%, not to 100%.`,
	'rate-above-all': ({ name, actual }) => `${quoted(name)} is given as ${n(actual)}%, more than 100%.`,
	rate: ({ came, done, name, expected, actual, digits }) =>
		`${words(done)} out of ${words(came)} is ${n(expected)}%, the text gives ${quoted(name)} as ${digits || n(actual)}%.`,
	'rate-of-all': ({ came, name, actual }) =>
		`The text says that all of ${words(came)} were dealt with, so ${quoted(name)} should be 100%; it gives ${n(actual)}%.`,
	'rate-of-appeals': ({ of, came, done, name, expected, actual }) =>
		`Table 4 has ${n(done)} out of ${n(came)} (${named(of, 'the cases')}), which is ${n(expected)}%; the text gives ${quoted(name)} as ${n(actual)}%.`,
	average: ({ whole, per, expected, actual }) =>
		`${words(whole)} in the whole year is about ${words({ value: expected, unit: whole.unit })} a ${per}, the text says ${words({ value: actual, unit: whole.unit })}.`,
	'each-time': ({ times, total, each, expected }) =>
		`${words(total)} over ${words(times)} is about ${words({ ...each, value: expected })} each time, the text says ${words(each)}.`,
	'growth-by': ({ now, change, way, expected, actual, digits }) =>
		`${words(now)}, ${words(change)} ${way === 'more' ? 'more' : 'fewer'} than last year, is ${changed(way, expected)}%, the text says ${changed(way, actual, digits)}%.`,
	'growth-from': ({ before, change, way, expected, actual, digits }) =>
		`${words(change)} ${way === 'more' ? 'more' : 'fewer'} than last year’s ${words(before)} is ${changed(way, expected)}%, the text says ${changed(way, actual, digits)}%.`,
	'not-level': ({ now, before }) =>
		`${words(now)} this year and ${words(before)} the year before; the text says that it stayed the same.`,
	'growth-of': ({ now, before, way, expected, actual, digits }) =>
		`From last year’s ${words(before)} to ${words(now)} is ${changed(way, expected)}%, the text says ${changed(way, actual, digits)}%.`,
	times: ({ now, before, more, expected, actual }) =>
		`${words(now)} is ${n(expected)} times ${more ? 'more than ' : ''}${words(before)}, the text says ${n(actual)}.`,
	'growth-impossible': ({ now, actual, digits }) =>
		`No whole number for last year gives ${words(now)} with a change of ${digits || n(actual)}%.`,
	difference: ({ now, before, expected, actual }) =>
		`From last year’s ${n(before)} to ${n(now)} the difference is ${n(expected)}, the text says ${n(actual)}.`,
	'points-apart': ({ now, before, expected, actual }) =>
		`From ${n(before)}% to ${n(now)}% is ${n(expected)} percentage points, the text says ${n(actual)}.`,
	'other-way': ({ now, before, way, difference }) =>
		`From last year’s ${n(before)} to ${n(now)} the change is ${n(difference)} ${way === 'more' ? 'more' : 'fewer'}, the text says ${way === 'more' ? 'fewer' : 'more'}.`,
	'too-large': ({ told }) => `${words(told)} is implausibly large. Please check for a “万” or a digit too many.`,
	'not-whole': ({ told }) => `${words(told)} is not a whole number.`,
	'no-such-day': ({ day }) => `There is no ${quoted(day)} in the calendar.`,
	'below-nothing': ({ told }) => `There is a minus sign before ${words(told)}; a count cannot be below 0.`,
	'parts-announced': ({ announced, own }) =>
		`The preamble says that the report has ${countEn(announced, 'part')}, the text has ${n(own)}.`,
	'parts-absent': ({ parts }) => `The preamble names ${parts.map(quoted).join(', ')}, not found in the text.`,
	'part-missing': ({ basis, part }) =>
		`${BASES[basis]} asks for a part “${PARTS[part]}”, which was not found in the text.`,
	'number-after': ({ before, now, skips }) =>
		`The headings’ numbers go from ${quoted(before)} to ${quoted(now)}: ${misplaced(skips)}.`,
	'first-number': ({ now }) => `The first heading is numbered ${quoted(now)}: one is missing before it.`,
	'ordinal-after': ({ before, now }) =>
		`${ordinal(before)} is followed by ${ordinal(now)}: ${misplaced(now > before)}.`,
	'items-announced': ({ announced, listed }) =>
		`${countEn(announced, 'item is', 'items are')} announced, ${n(listed)} listed below (up to ${ordinal(listed)}).`,
	'items-listed': ({ announced, listed }) => `The text announces ${countEn(announced, 'item')} but lists ${n(listed)}.`,
	'overview-length': ({ length, most }) =>
		`The overview has about ${countEn(length, 'character')}; the form asks for no more than ${n(most)}.`,
	'fee-unreported': () =>
		'The form asks for the fees charged for handling information under “Other matters to report”; nothing is said of them here.',
	'period-year': ({ reported, told }) => `This report is for ${reported}, but the period is given as ${told}.`,
	'caption-year': ({ reported, told }) => `This report is for ${reported}, but the table’s caption here says ${told}.`,
	'dated-within': ({ reported, date }) =>
		`This report is for ${reported}, but it is dated ${date}, before that year was over.`,
	'plan-year': ({ reported, told }) =>
		`This report is for ${reported}, but what is planned next is told for ${told} here.`,
	'title-year': ({ reported, told }) => `This report is for ${reported}, but its title here says ${told}.`,
	'figure-year': ({ reported, told }) => `This report is for ${reported}, but it says ${told} here.`,
	'partial-year': ({ until }) =>
		`The numbers here are for ${quoted(until)} and do not cover the whole year. Please confirm.`,
	'until-now': ({ until }) =>
		`It says ${quoted(until)} here, so it is unclear whether the numbers cover the whole year. Please confirm.`,
	'published-late': ({ published, due }) => `Published on ${published}, after the deadline of ${due}.`,
	'signed-late': ({ signed, due }) => `Signed on ${signed}, after the deadline for publication, ${due}.`,
	'old-regulations': () =>
		'The Regulations on Open Government Information were revised in 2019 (State Council Decree No. 711); the number cited here is that of 2008.',
	'old-term': () => 'Reports since 2019 no longer use the term “具体行政行为”.',
	'other-decree': ({ told }) =>
		`No. ${told} is not the decree of the Regulations on Open Government Information (No. 711).`,
	'other-decree-then': ({ told }) =>
		`No. ${told} is not the decree of the Regulations on Open Government Information of that time (No. 492).`,
	'template-left': ({ left }) =>
		`${quoted(left)} looks like part of a template that was not filled in or not taken out.`,
	'told-again': () => 'This paragraph stands word for word in another place too.',
	'sentence-again': () => 'This sentence stands word for word in another place too.',
	'other-body': ({ body, issuer }) =>
		`Here it says ${quoted(body)}, while this report is by “${issuer}”; the words seem to be taken from elsewhere.`,
	'personal-data': ({ personal }) =>
		`This looks like ${PERSONAL[personal]}. Please check, and remove it before publication.`,
	'mends-others': ({ figure, now, instead, others }) =>
		` With ${put(figure, now, instead)}, ${countEn(others, 'other finding')} would be settled too.`,
	'mended-with': ({ figure, now, instead }) =>
		` This comes from the same number as another finding: with ${put(figure, now, instead)} it would hold.`,
	'two-mend-others': ({ figure, now, instead, beside, nowBeside, insteadBeside, others }) =>
		` With ${put(figure, now, instead)} and ${put(beside, nowBeside, insteadBeside)}, ${countEn(others, 'other finding')} would be settled too.`,
	'mended-with-two': ({ figure, now, instead, beside, nowBeside, insteadBeside }) =>
		` This has the same cause as another finding: with ${put(figure, now, instead)} and ${put(beside, nowBeside, insteadBeside)} it would hold.`,
	'same-gap-elsewhere': ({ others }) =>
		` ${countEn(others, 'other finding')} by the same difference, of the same cause.`,
	'same-gap': () => ' The difference is that of another finding, of the same cause.',
	'within-total': () => ' The total is off by this as well, of the same cause.',
	former: ({ words: sentence }) => sentence,
};

/** Why the sum of a list may be right all the same: ways of publishing may overlap, a list may be of some parts. */
const unless = (isMore: boolean): string =>
	isMore ? ' If nothing is counted twice, please check.' : ' If the list is complete, please check.';
