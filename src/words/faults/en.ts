import type { Kinds, Quote } from '../../report/saying';
import type { FAULTS } from '../../report/sayings/faults';
import { figuresEn } from '../figures/en';
import type { Sentences } from '../sayings';
import { apartEn as by, numberEn as n, amountEn as words } from '../units/en';

const quoted = (quote: Quote): string => `“${quote.printed ?? quote.words}”`;
const columnOf = (column: Kinds['column']): string => `Table 3, column “${figuresEn.column[column]}”`;
const count = (value: number, one: string, many = `${one}s`): string => `${n(value)} ${value === 1 ? one : many}`;

export const APPEALS: Readonly<Record<Kinds['appeal'], string>> = {
	reconsideration: 'Administrative review',
	'litigation.direct': 'Sued directly',
	'litigation.after_review': 'Sued after review',
};
export const CLAIMS: Readonly<Record<Kinds['claim'], string>> = {
	upheld: 'all were upheld',
	closed: 'all were closed',
};
const BASES: Readonly<Record<Kinds['basis'], string>> = {
	form: 'The form of that year',
	law: 'Article 32 of the Regulations of 2008',
};
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

/** What does not add up within a report, in English. */
export const faultsEn: Sentences<keyof typeof FAULTS> = {
	'row-sum': ({ expected, actual }) =>
		`Table 3: the six kinds of applicant in this row add up to ${n(expected)}, “Total” says ${n(actual)}, ${by(expected, actual)}. Please check.`,
	'column-sum': ({ column, expected, actual }) =>
		`${columnOf(column)}: the results add up to ${n(expected)}, “(7) Total” says ${n(actual)}, ${by(expected, actual)}. Please check.`,
	'request-balance': ({ column, fresh, before, closed, after }) =>
		`${columnOf(column)}: parts 1 and 2 come to ${n(fresh)} + ${n(before)} = ${n(fresh + before)}, parts 3 and 4 to ${n(closed)} + ${n(after)} = ${n(closed + after)}; they should be equal. Please check.`,
	'appeal-sum': ({ appeal, expected, actual }) =>
		`Table 4, “${APPEALS[appeal]}”: the four results add up to ${n(expected)}, “Total” says ${n(actual)}, ${by(expected, actual)}. Please check.`,
	'row-cut-off': () => 'The table breaks off here, and this row is not all there. Please see the original.',
	'row-open': ({ digits, ways }) =>
		`The digits of this row run together (${digits}), and the table’s arithmetic allows ${ways > 0 ? count(ways, 'way to take them apart', 'ways to take them apart') : 'too many ways to take them apart to list'}. Please see the original.`,
	'other-handling': ({ other, closed }) =>
		`“Handled otherwise” is ${n(other)} of ${count(closed, 'result')}, ${Math.round((other / closed) * 100)}%: a large share. Please make sure that they belong there.`,
	'cell-no-count': ({ value }) =>
		`The table says ${n(value)}; a count is a whole number and not below 0. Please check.`,
	'tables-differ': ({ cells, first, second }) =>
		`The report has the same table twice, and ${count(cells, 'cell differs', 'cells differ')} (such as ${n(first)} in one and ${n(second)} in the other). Please check which one is right.`,
	'text-and-table': ({ text, table }) =>
		`The text says ${n(text)}, the table ${n(table)}, ${by(text, table)}. Please check.`,
	'joint-and-table': ({ text, granted, partial }) =>
		`The text says ${words(text)}; in the table “Granted” is ${n(granted)} and “Granted in part” ${n(partial)}, together ${n(granted + partial)}. Please check.`,
	'claim-denied': ({ claim, counts }) =>
		`The text says that ${CLAIMS[claim]}, but cells of the table about others are not 0 (${counts.map(n).join(', ')}). Please check.`,
	'told-twice': ({ first, other }) =>
		`The same figure is told in two ways: ${n(first)} in one place and ${n(other)} in another, ${by(first, other)}. Please check.`,
	'list-sum': ({ parts, total, whole, open }) =>
		`The parts listed add up to ${words({ value: total, unit: whole.unit })} (${parts.map(words).join(' + ')}), the total in the text is ${words(whole)}, ${by(total, whole.value)}. ${open ? 'If the list is complete, please check.' : 'Please check.'}`,
	'listed-sum': ({ total, whole }) =>
		`The parts listed add up to ${words({ value: total, unit: whole.unit })}, the total in the text is ${words(whole)}, ${by(total, whole.value)}. Please check.`,
	'parts-sum': ({ parts, total, whole }) =>
		`The parts add up to ${n(total)} (${parts.map(n).join(' + ')}), the total says ${n(whole)}, ${by(total, whole)}. Please check.`,
	'part-above-whole': ({ part, whole }) =>
		`A part is told as ${words(part)}, more than its total of ${words(whole)}. Please check.`,
	'part-above-total': ({ part, whole }) => `A part is ${n(part)}, more than its total of ${n(whole)}. Please check.`,
	'closed-above-received': ({ closed, received }) =>
		`${n(closed)} were closed, more than the ${n(received)} received. If some were carried over from last year, please say so. Please check.`,
	'closed-above-all': ({ closed, received, carried }) =>
		`${n(closed)} were closed, more than the ${n(received)} received and the ${n(carried)} carried over from last year together. Please check.`,
	'disclosed-above-issued': ({ disclosed, issued }) =>
		`${count(disclosed, 'normative document was', 'normative documents were')} disclosed, more than the ${n(issued)} issued. If documents of earlier years are among them, please say so.`,
	'flow-balance': ({ fresh, before, closed, after }) =>
		`${n(fresh)} new and ${n(before)} carried in come to ${n(fresh + before)}, ${n(closed)} closed and ${n(after)} carried over to ${n(closed + after)}; they should be equal. Please check.`,
	share: ({ part, whole, expected, actual }) =>
		`${words(part)} out of ${words(whole)} is ${n(expected)}%, the text says ${n(actual)}%. Please check.`,
	'shares-total': ({ total }) => `The shares listed add up to ${n(total)}%, not to 100%. Please check.`,
	'rate-above-all': ({ name, actual }) => `${quoted(name)} is told as ${n(actual)}%, more than 100%. Please check.`,
	rate: ({ came, done, name, expected, actual }) =>
		`${words(done)} out of ${words(came)} is ${n(expected)}%, the text gives ${quoted(name)} as ${n(actual)}%. Please check.`,
	average: ({ whole, per, expected, actual }) =>
		`${words(whole)} in the whole year is about ${words({ value: expected, unit: whole.unit })} a ${per}, the text says ${words({ value: actual, unit: whole.unit })}. Please check.`,
	growth: ({ way, expected, actual }) =>
		`By the numbers of both years in the text ${way === 'more' ? 'growth' : 'the fall'} should be ${n(expected)}%, the text says ${n(actual)}%. Please check.`,
	'growth-impossible': ({ now, actual }) =>
		`No whole number of last year gives ${words(now)} by a change of ${n(actual)}%. Please check.`,
	difference: ({ now, before, expected, actual }) =>
		`From last year’s ${n(before)} to ${n(now)} is ${n(expected)}, the text says ${n(actual)}. Please check.`,
	'too-large': ({ told }) =>
		`${words(told)} is larger than can be. Please check whether there is a “万” or a digit too many.`,
	'not-whole': ({ told }) => `${words(told)} is no whole number. Please check.`,
	'below-nothing': ({ told }) => `A minus sign stands before ${words(told)}; a count is not below 0. Please check.`,
	'parts-announced': ({ announced, own }) =>
		`The preamble says that the report has ${count(announced, 'part')}, the text has ${n(own)}. Please check.`,
	'parts-absent': ({ parts }) =>
		`The preamble names ${parts.map(quoted).join(', ')}, the text has no such part. Please check.`,
	'part-missing': ({ basis, part }) =>
		`${BASES[basis]} asks for a part “${PARTS[part]}”, which was not found in the text. Please check.`,
	'number-after': ({ before, now, skips }) =>
		`The headings’ numbers go from ${quoted(before)} to ${quoted(now)}: ${misplaced(skips)}. Please check.`,
	'first-number': ({ now }) => `The first heading is numbered ${quoted(now)}: one is missing before it. Please check.`,
	'ordinal-after': ({ before, now }) =>
		`${ordinal(before)} is followed by ${ordinal(now)}: ${misplaced(now > before)}. Please check.`,
	'items-announced': ({ announced, listed }) =>
		`${count(announced, 'item is', 'items are')} announced, ${n(listed)} listed below (up to ${ordinal(listed)}). Please check.`,
	'items-listed': ({ announced, listed }) =>
		`The text says ${count(announced, 'item')}, ${n(listed)} listed. Please check.`,
	'overview-length': ({ length, most }) =>
		`The overview has about ${count(length, 'character')}; the form asks for no more than ${n(most)}.`,
	'fee-unreported': () =>
		'The form asks for the fees charged for handling information under “Other matters to report”; nothing is said of them here.',
	'period-year': ({ reported, told }) =>
		`This report is for ${reported}, the period is given as ${told}. Please check.`,
	'title-year': ({ reported, told }) =>
		`This report is for ${reported}, its name is given here with ${told}. Please check.`,
	'figure-year': ({ reported, told }) => `This report is for ${reported}, here it says ${told}. Please check.`,
	'partial-year': ({ until }) =>
		`The numbers here are for ${quoted(until)} and do not cover the whole year. Please make sure.`,
	'until-now': ({ until }) =>
		`It says ${quoted(until)} here, without a date: whether the numbers cover the whole year cannot be told. Please make sure.`,
	'published-late': ({ published, due }) => `Published on ${published}, later than the date that is set, ${due}.`,
	'old-regulations': () =>
		'The Regulations on Open Government Information were revised in 2019 (State Council Decree No. 711); the number cited here is that of 2008. Please check.',
	'old-term': () => 'Reports since 2019 do not use the term “具体行政行为” any more. Please check.',
	'template-left': ({ left }) =>
		`${quoted(left)} looks like something of a template that was not filled in or not taken out. Please check.`,
	'other-body': ({ body, issuer }) =>
		`Here it says ${quoted(body)}, while this report is by “${issuer}”; the words seem to come from elsewhere. Please check.`,
	'personal-data': ({ personal }) =>
		`This looks like ${PERSONAL[personal]}. Please make sure, and hide it before publication.`,
	former: ({ words: sentence }) => sentence,
};
