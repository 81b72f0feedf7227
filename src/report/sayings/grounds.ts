import type { Shape } from '../saying';

/** Why a relation holds in another way, or cannot be checked: by the name of its sentence, what the sentence tells. */
export const GROUNDS = {
	// Cells that are not there.
	'jammed-cells': {},
	'unread-cells': {},
	'appeal-total-blank': { appeal: 'appeal' },
	'row-total-blank': {},
	'results-unread': {},
	'sides-unread': {},
	// Other ways to count.
	'with-carried-in': {},
	'received-with-carried-in': {},
	'several-replies-each': {},
	'without-pending': {},
	'table-without-pending': {},
	'channels-overlap': {},
	'ways-overlap': {},
	'parts-of-another': { whole: 'amount' },
	'parts-of-total-before': {},
	'by-working-days': {},
	'rounded-to-hundred': {},
	// What the words may mean.
	'perhaps-not-all': {},
	'perhaps-not-all-parts': {},
	'perhaps-another': {},
	'perhaps-other-scope': {},
	'one-sentence': {},
	'perhaps-published-anew': {},
	'more-listed': {},
	'more-in-table': {},
	// What is not told.
	'no-table-for-claim': { claim: 'claim' },
	'total-untold': {},
	'share-base-untold': {},
	'rate-base-untold': { name: 'quote' },
	'average-base-untold': {},
	'year-before-untold': { year: 'number' },
	'last-year-untold': {},
	'last-year-nought': {},
	// Headings.
	'numbering-broken': {},
	'number-elsewhere': {},
	/** What is skipped is the part that is missing, and that has been said. */
	'number-of-missing': {},
	'headings-unlike': {},
	'part-mentioned': { basis: 'basis', part: 'part' },
} as const satisfies Record<string, Shape>;
