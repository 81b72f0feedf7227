/** A file of the package and how it is referred to (GB/T 33190-2016, 6 and 7.2: ST_Loc). */

/**
 * The names that a location may mean, the likeliest first: from the root with a leading slash, else from the folder of
 * the file that it is written in. Some programs write locations from the root, or from the document's folder, without
 * saying so.
 *
 * @param from the name of the file that the location is written in
 */
export function namesOf(location: string, from: string): string[] {
	const written = location.trim().replaceAll('\\', '/');
	if (written === '') return [];
	const folders = folderOf(from).split('/');
	const above = folders.map((_, at) => folders.slice(0, folders.length - at).join('/'));
	const names = written.startsWith('/')
		? [written, ...above.map((folder) => `${folder}${written}`)]
		: beside(written, above);
	return [...new Set(names.map(normal))];
}

const beside = (location: string, folders: readonly string[]): string[] => [
	...folders.map((folder) => `${folder}/${location}`),
	location,
];

/** The name without leading slashes, dots and what they undo. */
function normal(name: string): string {
	const steps: string[] = [];
	for (const step of name.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}

const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));
