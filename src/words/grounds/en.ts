import type { GROUNDS } from '../../report/sayings/grounds';
import { APPEALS, CLAIMS, PARTS } from '../faults/en';
import type { Sentences } from '../sayings';
import { amountEn } from '../units/en';

/** Why a relation holds in another way, or cannot be checked, in English. */
export const groundsEn: Sentences<keyof typeof GROUNDS> = {
	'jammed-cells': () => 'Digits run together, and some cells are not taken apart',
	'unread-cells': () => 'In some cells no number could be read',
	'appeal-total-blank': ({ appeal }) => `“Total” of “${APPEALS[appeal]}” is blank or was not read`,
	'row-total-blank': () => '“Total” of this row is blank',
	'results-unread': () => 'Some rows of the results are blank or were not read',
	'sides-unread': () => 'Part 1, 2 or 4 or the total (7) is blank or was not read',
	'with-carried-in': () => 'Received in the text = new this year + carried over from last year',
	'received-with-carried-in': () => 'Those received include what was carried over from last year',
	'several-replies-each': () => 'one application may get several replies',
	'without-pending': () => 'The number in the text leaves out those pending',
	'table-without-pending': () => 'The number in the table is without those still pending',
	'channels-overlap': () =>
		'One piece of information can go out through several channels, which may come to more than the total',
	'ways-overlap': () =>
		'One piece of information can be disclosed or answered in several ways, which may come to more than the total',
	'parts-of-another': ({ whole }) => `The parts are those of ${amountEn(whole)}`,
	'parts-of-total-before': () => 'The part may be of the total before it',
	'by-working-days': () => 'Calculated by working days',
	'rounded-to-hundred': () => 'Rounded so that the shares add up to exactly 100%',
	'perhaps-not-all': () => 'The text here may not cover all of them',
	'perhaps-not-all-parts': () => 'The list may not name all parts',
	'perhaps-another': () => 'It may be about something else in the same sentence',
	'perhaps-other-scope': () => 'The two places may not have the same scope',
	'one-sentence': () => 'Given separately in one sentence',
	'perhaps-published-anew': () => 'The date on the page may be that of a later upload',
	'more-listed': () => 'The text lists others as well',
	'more-in-table': () => 'The table has others as well',
	'no-table-for-claim': ({ claim }) => `There is no table to check that ${CLAIMS[claim]}`,
	'total-untold': () => 'The total is not given',
	'share-base-untold': () => 'The total behind the shares is not given',
	'rate-base-untold': ({ name }) => `The two numbers behind “${name.printed ?? name.words}” are not given`,
	'average-base-untold': () => 'The number for the whole year behind the average is not given',
	'year-before-untold': ({ year }) => `The number for ${year} is not given`,
	'last-year-untold': () => 'Last year’s number is not given',
	'last-year-nought': () => 'Last year’s number is 0',
	'numbering-broken': () => 'The headings’ numbers do not follow one another',
	'number-elsewhere': () => 'The number between them does not stand in a heading',
	'number-of-missing': () => 'The number that is skipped is that of the missing part, which has been pointed out',
	'headings-unlike': () => 'The headings are worded too differently from the preamble',
	'part-mentioned': ({ part }) => `There is no heading “${PARTS[part]}”, but the text speaks of it`,
};
