import { countEn, numberIn } from '../number';
import { rulesEn } from '../rules/en';
import type { ChecksWords } from './zh-Hans';

const number = numberIn('en');
const COUNTED: ChecksWords['result'] = {
	holds: 'hold',
	explained: 'hold as counted another way',
	error: 'do not add up',
	warning: 'are doubtful',
	info: 'are noted',
	'not-checkable': 'cannot be checked',
};
const ONE: Partial<ChecksWords['result']> = {
	holds: 'holds',
	explained: 'holds as counted another way',
	error: 'does not add up',
	warning: 'is doubtful',
	info: 'is noted',
};
const OUTCOME: ChecksWords['outcome'] = {
	holds: 'Holds',
	explained: 'Holds as counted another way',
	fails: 'Fails',
	'not-checkable': 'Cannot be checked',
};
const SEVERITY: ChecksWords['severity'] = { error: 'Mismatch', warning: 'Doubt', info: 'Note' };

/** What the reconciliation is told in, in English. */
export const checksEn: ChecksWords = {
	rule: rulesEn,
	outcome: OUTCOME,
	severity: SEVERITY,
	result: { ...OUTCOME, ...SEVERITY },
	count: (all, parts) =>
		`${countEn(all, 'check')}: ${parts.map(([result, count]) => `${number(count)} ${(count === 1 && ONE[result]) || COUNTED[result]}`).join(', ')}`,
	sound: (count) => (count === 1 ? '1 check holds' : `${number(count)} checks hold`),
	uncounted: 'There is nothing to reconcile',
	none: 'Nothing has been pointed out within this report',
	hint: 'Open the line above to see what was checked, one by one, and where.',
	filter: { label: 'Show', all: 'All', handled: 'Dealt with' },
	fresh: 'New in this version',
	nothingLeft: 'None of this kind',
	handled: (count) => `${number(count)} dealt with`,
	left: (count) => `${number(count)} marked once and not found any more`,
	table: { t2: 'Table 2', t3: 'Table 3', t4: 'Table 4', annex: 'Annex table' },
	elsewhere: 'Text',
	expected: {
		computed: 'Comes to',
		table: 'Table says',
		elsewhere: 'Elsewhere',
		'last-year': 'Last year’s report',
		whole: 'Whole',
		listed: 'Listed',
		due: 'Should be',
	},
	actual: 'Report says',
	difference: 'Difference',
	points: (number) => `${number} points`,
	places: 'Where',
	blank: 'blank',
	morePlaces: (count) => `${number(count)} more`,
	next: 'Next place',
	about: 'Checks',
	verdict: { checked: 'Checked', 'not-an-error': 'Not an error' },
	note: 'Note',
	noteHint: 'For yourself or a colleague; kept with the report',
	undo: 'Unmark',
	copy: 'Copy all',
	copied: 'Copied; paste it into a message or a document',
	notCopied: 'The browser does not allow copying; print instead',
	print: 'Print',
	listed: (things) => things.join(', '),
	plain: {
		heading: (title) => `${title}: checks`,
		part: (name) => `[${name}]`,
		head: (severity, rule) => `${severity} | ${rule}`,
		where: (places) => `Where: ${places.join('; ')}`,
		mark: (verdict, note) => `[${verdict}] ${note}`.trim(),
	},
	open: {
		title: 'Digits run together: choose by the original',
		why: (count) => `The table’s arithmetic allows ${number(count)} readings. Nothing is guessed.`,
		tooMany: 'There are no readings that could be listed. Please see the original.',
		choose: 'Choose',
		narrow: 'Fix a cell first',
		any: 'any',
		ways: (count) => `${number(count)} left`,
		byReader: 'Your choice',
		undo: 'Take the choice back',
		busy: 'Reconciling with your choice',
		blank: 'blank',
		nothing: 'The original reads',
	},
	way: {
		cell: 'Read from a cell of the table.',
		jammed: 'The digits of several cells run together; the table’s arithmetic takes them apart.',
		derived: 'Not printed by itself: the sum of cells of the table.',
		none: (term) => `The report says that there is none${term ? ` (${term})` : ''}: 0.`,
		all: 'Follows from the number before: the report says that it holds for all.',
		respectively: 'Several names and several numbers, one for each in turn.',
		each: 'Several names share one number.',
		behind: (term) => `“${term}” behind the number says what it is.`,
		goesOn: 'Goes on with the number before, without a name of its own.',
		head: (term) => `“${term}” before the number says what it is.`,
		reader: 'You chose this of several readings.',
	},
};
