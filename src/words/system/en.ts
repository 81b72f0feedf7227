import type { SystemWords } from './zh-Hans';

/** What is said about the installed app, its version and its updates, in English. */
export const systemEn: SystemWords = {
	version: {
		title: 'Version',
		app: (version, day) => `Gongkai ${version}${day && ` (built on ${day})`}`,
		reader: (version) => `Reading rules, version ${version}`,
		check: 'Check for an update',
		checking: 'Checking…',
		result: {
			newest: 'This is the newest version.',
			found: 'A newer version was found and is being prepared; you will be asked when it is ready.',
			unreachable: 'The server cannot be reached now. Everything goes on working.',
			impossible: 'This browser cannot keep programs on the device: each start gets the version on the server.',
		},
	},
	news: {
		title: 'What is new',
		updated: (version) => `Updated to ${version}.`,
		open: 'See what is new',
		dismiss: 'Got it',
		list: [
			{
				version: '0.2.0',
				says: [
					'Sharing: the gist of a report as a picture or a link; whoever receives it scans it and sees the figures, with no server involved.',
					'Backup: one file with all reports and their sources. Drop it here to restore it.',
					'Once installed, other programs can share reports to it or open them with it, offline too.',
					'When the browser’s storage is in trouble, you are told why and what to do.',
				],
			},
		],
	},
	install: {
		offer:
			'Install Gongkai on this device: it opens like an app, works offline, and other programs can share reports to it.',
		install: 'Install',
		later: 'Not now',
		ios: 'Put Gongkai on the home screen: tap the browser’s share button, then “Add to Home Screen”. On iOS other apps cannot share to it; choose files or paste.',
		backup: 'Back up first',
	},
	interrupted: {
		one: (name) =>
			`The page closed unexpectedly while “${name}” was being read; it was not kept. It may be too large or damaged: try another format, or paste its text.`,
		many: (names, count) =>
			`The page closed unexpectedly while “${names.join(', ')}” was being read; with it ${count} files were not kept. Please add them again, this one last.`,
		dismiss: 'Got it',
	},
	shared: {
		nothing: 'What was shared did not arrive. Share it again, or choose the file here.',
		left: (names) =>
			`What was shared is too much or too large, and this was left out: ${names.join(', ')}. Share it in several steps, or choose the files here.`,
	},
};
