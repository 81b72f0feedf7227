/** A longer style sheet is a site's own: its cells are not hidden by it. */
const LONGEST = 100_000;
/** .old and td.old, alone. */
const ONE_CLASS = /^[a-z]{0,8}\.([\w-]{1,60})$/i;
const HIDES = /(?:^|[;\s])display\s{0,9}:\s{0,9}none/i;

/**
 * The classes that a page's own style sheet hides plainly: by a rule for everything of that class, at all times, that no
 * other rule of the sheet speaks of.
 */
export function hiddenClasses(sheet: string): string[] {
	if (sheet.length > LONGEST) return [];
	const found: string[] = [];
	for (let at = 0; at < sheet.length; ) {
		const open = sheet.indexOf('{', at);
		const close = sheet.indexOf('}', open);
		if (open < 0 || close < 0) break;
		const selectors = sheet.slice(at, open).trim();
		// What holds on paper or on a phone only stands in a block of its own.
		if (selectors.startsWith('@')) {
			at = blockEnd(sheet, open);
			continue;
		}
		if (HIDES.test(sheet.slice(open + 1, close))) found.push(...classesIn(selectors));
		at = close + 1;
	}
	const named = timesNamed(sheet);
	return found.filter((name) => named.get(name) === 1);
}

/** How often a sheet names each class: counted once for all of them, as a sheet may hide thousands. */
function timesNamed(sheet: string): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const [, name = ''] of sheet.matchAll(CLASS)) times.set(name, (times.get(name) ?? 0) + 1);
	return times;
}
const CLASS = /\.([\w-]+)/g;

const classesIn = (selectors: string): string[] =>
	selectors.split(',').flatMap((selector) => ONE_CLASS.exec(selector.trim())?.[1] ?? []);

/** Where a block ends that holds others. */
function blockEnd(sheet: string, open: number): number {
	let depth = 0;
	for (let at = open; at < sheet.length; at++) {
		if (sheet[at] === '{') depth++;
		else if (sheet[at] === '}' && --depth === 0) return at + 1;
	}
	return sheet.length;
}
