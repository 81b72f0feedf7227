import type { Kinds } from '../../report/saying';
import type { BETWEEN } from '../../report/sayings/between';
import { changed, named } from '../faults/en';
import type { Sentences } from '../sayings';
import { amountEn, apartEn as by, numberEn as n } from '../units/en';

/** 20 more, 20 fewer; a difference that went the other way is told so. */
const differs = (way: Kinds['way'], value: number, unit: string): string =>
	`${amountEn({ value: Math.abs(value), unit })} ${(way === 'more') === value >= 0 ? 'more' : 'fewer'}`;

/** What is said of a report held against others, in English. */
export const betweenEn: Sentences<keyof typeof BETWEEN> = {
	'carried-over': ({ figure, year, expected, actual }) =>
		`${named(figure)} is ${n(actual)}; the report for ${year} carried over ${n(expected)}, ${by(expected, actual)}.`,
	carryover: ({ figure, year, before, expected, actual }) =>
		`${named(figure)} is ${n(actual)}; ${before === expected ? `by the report for ${year}` : `the report for ${year} says ${n(before)}, and with this year’s changes`} it should be ${n(expected)}, ${by(expected, actual)}.`,
	cumulative: ({ year, before, own, expected, actual }) =>
		`The total of all years is ${n(actual)}; the ${n(before)} of the report for ${year} and this year’s ${n(own)} make ${n(expected)}, ${by(expected, actual)}.`,
	'gathered-fell': ({ figure, year, before, actual }) =>
		`${named(figure)}: the total of all years is ${n(actual)}, less than the ${n(before)} of the report for ${year}; a running total should not fall.`,
	'disclosed-stock': ({ figure, year, before, fresh, actual }) =>
		`${named(figure)} is ${n(actual)}, more than the ${n(before)} of the report for ${year} and this year’s ${n(fresh)} together.`,
	'growth-since': ({ figure, year, before, now, way, expected, actual }) =>
		`${named(figure)}: the report for ${year} says ${n(before)}, this one ${n(now)}: ${changed(way, expected)}%; the text says ${changed(way, actual)}%.`,
	'difference-since': ({ figure, year, before, now, way, unit, expected, actual }) =>
		`${named(figure)}: the report for ${year} says ${n(before)}, this one ${n(now)}: ${differs(way, expected, unit)}; the text says ${differs(way, actual, unit)}.`,
	'level-since': ({ figure, year, before, now }) =>
		`${named(figure)} is said to be the same as last year; the report for ${year} says ${n(before)}, this one ${n(now)}.`,
	'last-year-otherwise': ({ figure, year, told, before }) =>
		`The text gives ${named(figure)} of last year as ${n(told)}, the report for ${year} says ${n(before)}, ${by(told, before)}.`,
	'nearly-last-year': ({ year, percent }) =>
		`${percent}% of the words on problems and improvements are those of the report for ${year}; that part should not be copied.`,
	'table-as-last-year': ({ year, fresh, cells }) =>
		`All ${n(cells)} cells filled in table 3 (${n(fresh)} new applications, and so on) are those of the report for ${year}: it looks taken over from last year. Please check.`,
	'far-from-last-year': ({ figure, year, before, now }) =>
		`${named(figure)} went from ${n(before)} in the report for ${year} to ${n(now)}: a large change. Please confirm.`,
	'sum-of-all-below': ({ figure, reports, expected, actual }) =>
		`${named(figure)} is ${n(actual)} here; the ${n(reports)} ${reports === 1 ? 'report' : 'reports'} below add up to ${n(expected)}, ${by(expected, actual)}.`,
	remarked: () => 'The report says why it does not agree with last year’s',
	'last-year-unclear': ({ names }) =>
		`Several reports in the library may be last year’s (${names.map((name) => `“${name}”`).join(', ')}); it is unclear which one`,
	'last-year-renamed': ({ names }) =>
		`The library has a report of ${names.map((name) => `“${name}”`).join(', ')}, which may be last year’s under a former name; as that is uncertain, it was not compared`,
	'figure-untold-in': ({ year }) => `The report for ${year} has no number to compare with`,
	'carried-over-untold-in': ({ year }) => `The report for ${year} has no number carried over to compare with`,
	'cumulative-untold-in': ({ year }) => `The report for ${year} has no total of all years to compare with`,
	'disclosed-untold-in': ({ year }) => `The report for ${year} has no total disclosed to compare with`,
	'stock-untold-in': ({ figure, year }) => `The report for ${year} has no ${named(figure)} to compare with`,
	'change-untold': ({ figure }) => `How much ${named(figure)} changed this year is not given`,
	'perhaps-below': ({ reports }) =>
		`${n(reports)} ${reports === 1 ? 'report' : 'reports'} of counties or districts do not say which city they lie in, so it is unclear whether they belong here`,
	'untold-below': ({ reports }) =>
		`${n(reports)} ${reports === 1 ? 'report' : 'reports'} below ${reports === 1 ? 'does' : 'do'} not have the number`,
};
