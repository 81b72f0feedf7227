import type { KeptWords } from './zh-Hans';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is said about backups, storage and deletion, in English. */
export const keptEn: KeptWords = {
	backup: {
		title: 'Backup',
		hint: 'One file with all reports, their sources, your marks and the summaries you received. Make one before changing devices or clearing the browser; drop it on this page to restore it.',
		make: 'Back up',
		restore: 'Restore a backup',
		making: (done, all) => `Backing up: ${done} of ${all}`,
		made: (count, size) => `Items backed up: ${count} (${size}).`,
		missing: (count) => `Items that could not be read and are not in it: ${count}.`,
		failed: 'No backup was made: this part of the program did not load or failed. Reload and try again.',
		last: (date) => `Last backup: ${date}`,
		never: 'No backup yet.',
		changes: (count) => `Changes since: ${count}.`,
		nothing: 'The library is empty.',
	},
	reminder: {
		never: (count) => `${count} reports are kept here and not backed up yet.`,
		since: (date, count) => `The last backup is of ${date}. Changes since: ${count}.`,
		unpromised: ' The browser may clear them when space runs short.',
		later: 'Not now',
	},
	restore: {
		label: 'Restoring a backup',
		running: (percent) => `Restoring a backup: ${percent}`,
		stop: 'Stop restoring',
		dismiss: 'Dismiss',
		from: (name, date) => `“${name}” (${date})`,
		taken: (count) => `Reports restored: ${count}`,
		other: (count) => `marks and the like: ${count}`,
		merged: (count) => `here already: ${count}`,
		refused: (count) => `not taken: ${count}`,
		nothing: 'Nothing was taken in',
		all: (counts) => `${capitalised(counts.join(', '))}. `,
		unknown: (count) =>
			`${count} items are of a kind that this version does not know and were left alone. Update the program and restore again.`,
		refusedList: 'What was not taken',
		nameless: 'One item',
		because: {
			'cut-off': (name) => `${name}: the file breaks off here. Please get the whole backup file again.`,
			damaged: (name) => `${name}: its contents do not match their checksum; it is damaged.`,
			'too-large': (name) => `${name}: larger than this program takes on.`,
			'other-source': (name) => `${name}: the source that comes with it is not the one it claims.`,
			'no-room': (name) => `${name}: the browser did not take it.`,
		},
		ending: {
			whole: 'The backup was read to its end.',
			'cut-off': 'The backup file is incomplete and breaks off; all that stood before is restored.',
			incomplete: 'Some contents of the backup file are missing; all else is restored.',
			'no-room':
				'The browser took no more, most likely for want of room, and restoring ended here. Make room and drop the same file again to go on.',
			stopped: 'You stopped; what was restored stays. Drop the same file again to go on.',
			failed: 'The program failed while restoring; what was restored stays. Reload and try again.',
			'not-a-backup': 'This file is not a backup.',
			damaged:
				'The beginning of the backup file is damaged and cannot be read. Nothing was changed. Use another backup.',
			newer: 'This backup was written by a newer Gongkai. Nothing was changed. Update the program first, then restore.',
		},
	},
	trouble: {
		reload: 'Reload',
		restore: 'Restore a backup',
		backup: 'Back up first',
		settings: 'Settings',
		seen: 'Got it',
	},
	passing:
		'The browser has not agreed to keep these reports. If this is a private window they are gone when it closes: make a backup first.',
	sevenDays:
		'Safari deletes the data of sites not opened for seven days, but not of those on the home screen. The one there has a library of its own: make a backup here first and restore it there.',
	erase: {
		title: 'Delete everything',
		hint: 'Deletes all reports, marks, drafts and choices on this device. There is no undo. The program itself stays.',
		start: 'Delete everything',
		heading: 'Delete everything on this device',
		ask: (word) => `To delete, type “${word}”.`,
		word: 'delete everything',
		confirm: 'Delete',
		cancel: 'Cancel',
		done: 'Everything was deleted.',
		failed: 'It was not deleted: another tab may be using it. Close other Gongkai tabs and try again.',
	},
};
