import { amountIn, bytesIn } from './measure';
import { countEn, numberIn } from './number';
import type { Words } from './zh-Hans';

const number = numberIn('en');
const bytes = bytesIn('en');
const amount = amountIn('en', { files: 'files', cells: 'cells' });
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** The words of the interface in English. */
export const en: Words = {
	locale: 'en',
	number,
	bytes,
	date: (time) => date.format(time),
	app: {
		name: 'Gongkai',
		claim: 'Chinese disclosure reports, every figure with its words',
		skip: 'Skip to content',
		nav: 'Pages',
		checkup: 'Check-up',
		settings: 'Settings',
		back: 'Back to the library',
		backToCheckup: 'Back to the check-up',
		close: 'Close',
		notFound: 'No such page',
		notFoundHint: 'The link may be incomplete, or the report was deleted from this device.',
		loading: 'Opening',
		partMissing:
			'This part did not load: the program may just have been updated, or the network is down. Your reports are safe.',
		reload: 'Reload',
	},
	intake: {
		pick: 'Choose files',
		pickFolder: 'Choose a folder',
		add: 'Add reports',
		paste: 'Paste text',
		pasteTitle: 'Paste the whole report',
		pasteHint: 'Tables copied from a web page keep their rows and columns. Reading starts at once.',
		pasteField: 'Text of the report',
		pasteRead: 'Read',
		cancel: 'Cancel',
		drop: 'Drop to read',
		dropHint: 'Several files or a whole folder will do',
		formats: 'Reads Word, WPS, Excel, ODF, PDF, OFD, RTF, web pages and plain text, also in ZIP, RAR and 7z archives.',
	},
	empty: {
		title: 'Add a report',
		lead: 'Chinese government disclosure reports: every figure with the words that say it, every sum checked.',
		whom: 'To check a report before it is published, to compare hundreds, or to look up one figure.',
		how: 'Drop files or a folder anywhere in this window, or paste the text of a report. ',
		private: 'Everything is read and kept on this device. Nothing is uploaded.',
		samples: 'No file at hand? Try a sample',
		restore: 'Restore a backup',
		/** A specimen of a report: words before, the words that say a figure, words after; the figure and its sum as they are listed. */
		specimen: {
			lang: 'zh-Hans',
			before: '全年',
			says: '收到政府信息公开申请 52\u00a0件',
			after: '，其中当面申请 6\u00a0件、网络申请 46\u00a0件，均已按时办结。',
			name: 'Requests received',
			value: '52',
			unit: undefined,
			sum: 'In person 6 + online 46 = 52',
			holds: 'Holds',
			caption: 'Figures and words lead to each other; every sum is checked',
		},
	},
	batch: {
		label: 'Reading progress',
		progress: (done, all) => `${number(done)} of ${number(all)} read`,
		reading: (name) => `Reading ${name}`,
		cancel: 'Stop reading',
		done: (kept, unsaved = 0) =>
			unsaved === 0
				? `${countEn(kept, 'report')} kept`
				: `${countEn(kept, 'report')} read, ${number(unsaved)} not saved`,
		failed: (n) => `${countEn(n, 'file')} not read`,
		stopped: (n) => `${countEn(n, 'file')} left unread`,
		failedList: 'Files that were not read',
		alike: (n) => (n === 1 ? 'The same with one more file' : `The same with ${number(n)} more files`),
		moreReasons: (n) => `${number(n)} more`,
		again: (name, kept) =>
			kept === undefined
				? `“${name}” was in the library already and is kept once.`
				: `“${name}” is the same as “${kept}” in the library and is kept once.`,
		manyAgain: (n) => `${countEn(n, 'file')} in the library already, kept once`,
		stranger: (name) => `“${name}” does not look like an annual disclosure report; it is kept as plain text.`,
		manyStrangers: (n) => `${number(n)} files do not look like annual disclosure reports; they are kept as plain text`,
		otherVersions: (name, n) =>
			`“${name}” is another version of a report in the library: same issuer and year, different text. The earlier ${n === 1 ? 'one is' : `${number(n)} are`} kept too.`,
		manyVersions: (n) =>
			`${countEn(n, 'file')}: other versions of reports in the library (same issuer and year, different text); the earlier ones are kept too`,
		carried: (n) => ` Carried over: ${countEn(n, 'mark or choice', 'marks and choices')} of yours.`,
		mended: ({ mended, left, fresh }) =>
			mended.length + left === 0
				? ` Mismatches and doubts within the report since the earlier version: ${number(fresh.length)} new.`
				: ` Mismatches and doubts within the report since the earlier version: ${number(mended.length)}\u00a0fixed, ${left ? `${number(left)}\u00a0left` : 'none left'}${fresh.length ? `, ${number(fresh.length)}\u00a0new` : ''}.`,
		between: (n) => ` Against other reports: ${number(n)}.`,
		toMended: 'See what was fixed',
		toFresh: 'See what is new',
		removeOlder: (n) => (n === 1 ? 'Delete the earlier version' : `Delete the ${number(n)} earlier versions`),
		dismiss: 'Dismiss',
	},
	library: {
		title: 'Library',
		count: (shown, all) => (shown === all ? countEn(all, 'report') : `${number(shown)} of ${countEn(all, 'report')}`),
		unsaved: 'Not saved',
		wrong: (count) => (count === 1 ? '1 does not add up' : `${number(count)} do not add up`),
		search: 'Search names and full text',
		searching: 'Searching',
		year: 'Year',
		level: 'Level',
		region: 'Region',
		anyYear: 'All years',
		anyLevel: 'All levels',
		anyRegion: 'All regions',
		sort: 'Sort',
		sortBy: {
			kept: 'Latest added',
			yearDown: 'Year, newest first',
			yearUp: 'Year, oldest first',
			issuer: 'Issuer',
			findings: 'Most findings',
		},
		sortByFigure: (name) => `Most ${name.toLowerCase()}`,
		sortOn: (name) => `Sort by ${name}`,
		none: 'No report matches',
		clearFilters: 'Clear filters',
		select: 'Select',
		selectDone: 'Done',
		selectAll: 'Select all',
		selected: (n) => `${number(n)} selected`,
		selectOne: (title) => `Select ${title}`,
		remove: 'Delete',
		table: 'Export table',
		tableOf: (done, all) => `Exporting ${number(done)} of ${number(all)}`,
		addedAt: (time) => `added ${moment.format(time)}`,
		removed: (n) => `${countEn(n, 'report')} deleted`,
		undo: 'Undo',
		restored: (n) => `${countEn(n, 'report')} restored`,
		unknownYear: 'Year unknown',
		noFigures: 'No figure of the official forms',
		findings: (n) => countEn(n, 'mismatch', 'mismatches'),
		warnings: (n) => countEn(n, 'doubt'),
		hedge: { over: '>', under: '<', about: '≈' },
		key: {
			'proactive.total': 'Disclosed',
			'application.received': 'Requests',
			'reconsideration.total': 'Reviews',
			'litigation.total': 'Lawsuits',
			'fee.total': 'Fees (yuan)',
		},
	},
	level: {
		national: 'National',
		province: 'Province',
		prefecture: 'Prefecture',
		county: 'County',
		township: 'Township',
		department: 'Department',
	},
	era: {
		narrative: 'Narrative form',
		statistical: 'Statistical form of 2014',
		tables2019: 'Three tables of 2019',
		tables2021: 'Three tables of 2021',
	},
	offline: {
		update: 'A new version is ready',
		apply: 'Update',
	},
	trouble: {
		private: () =>
			'The browser does not let this page keep anything (a private window?). Reading works; nothing stays after closing.',
		quota: () => 'Storage is full and the new report was not kept. Delete some reports or free space in the browser.',
		blocked: () => 'Another tab holds the older database. Close other Gongkai tabs, then reload.',
		'old-tab': () => 'Gongkai was updated in another tab. Reload this page to go on.',
		'newer-database': () => 'The data here was written by a newer Gongkai. Reload to update; nothing was changed.',
		lost: () => 'The connection to the browser’s database was lost. Reload; the kept reports are still there.',
		unopenable: () =>
			'The browser’s database does not open. Reading works, but nothing new is kept. Restart the browser; if that does not help, delete everything in the settings and restore a backup.',
		cleared: (t) =>
			`The browser has cleared ${countEn(t.count, 'kept report')}. Restore a backup, or add the original files again.`,
		damaged: (t) => `${countEn(t.count, 'kept report')} could not be read, or only in part.`,
	},
	failure: {
		empty: (f) => `“${f.name}” is empty: there is no text in it. Please check that it is the right file.`,
		'not-text': (f) =>
			`“${f.name}” is not a text file${f.looksLike ? `; it looks like ${f.looksLike}` : ''}. Please use the report as text.`,
		encrypted: (f) =>
			`“${f.name}” is a ${f.looksLike} file locked with a password. Open it in its own program and save a copy without one; unpack an archive first.`,
		damaged: (f) =>
			`“${f.name}” is damaged or incomplete and does not open. Download it again, or open it with the program that wrote it and save a new copy.`,
		picture: (f) =>
			`“${f.name}” is a picture (${f.looksLike}): the text in it cannot be read. If it is a photo or a scan of a report, use a version with text, or run it through text recognition first.`,
		'too-much-inside': (f) =>
			`“${f.name}” unpacks to more than ${amount(f)} and was stopped. Check where it comes from; unpack an archive first and add its folder.`,
		archive: (f) =>
			`“${f.name}” is an archive within archives, too deep to be opened. Unpack it first and add the files in it.`,
		volume: (f) =>
			`“${f.name}” is one volume of an archive and cannot be opened alone. Unpack all volumes together and add the files.`,
		'nothing-inside': (f) => `“${f.name}” holds no file that can be read. Unpack it and add the report itself.`,
		'format-not-read': (f) =>
			`“${f.name}” is a ${f.looksLike} document, which this version cannot read yet. Open it, copy all its text and paste it here.`,
		'link-only': (f) =>
			`“${f.name}” is only a link, and this program does not go online to fetch the page. Open it, copy all its text and paste it here, or save the page and add the file.`,
		'too-large': (f) =>
			`“${f.name}” has ${bytes(f.bytes)}, more than the limit of ${bytes(f.limit)}. Keep only the report itself; unpack an archive first and add its folder.`,
		unreadable: (f) =>
			`The system did not hand over “${f.name}”: it may have been moved, or permission is missing. Please choose it again.`,
		'card-without-data': (f) =>
			`“${f.name}” is a picture: the text in it cannot be read. If it is a photo or a scan of a report, use a version with text, or run it through text recognition first; if it is a summary card, scan its QR code, or ask the sender to include the data and send the original picture.`,
		'card-damaged': (f) =>
			`“${f.name}” is a summary card whose data is damaged or was changed, and was not taken. Ask the sender for the original picture, uncompressed.`,
		timeout: (f) =>
			`“${f.name}” was not read within ${countEn(f.deadline / 1000, 'second')} and was stopped. Try again, or paste only the report’s text.`,
		'worker-died': (f) =>
			`The program failed while reading “${f.name}”. The file was skipped; the rest is not affected. Please try again.`,
		cancelled: (f) => `“${f.name}” was not read: you stopped before its turn.`,
	},
};
