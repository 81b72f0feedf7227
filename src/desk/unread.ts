import type { Failure } from '../report/failure';
import { type Drops, type Guard, list, number, object, oneOf, optional, text } from '../report/guards';
import { slot } from '../storage/slot';
import type { FailedFile } from './failed';

/** Kept beside the library: what could not be read is in none. */
const kept = slot('unread');

/** More than anyone goes through; the browser keeps only so much beside the library. */
const MOST = 2000;

/** Keeps the list, the newest of a long one. Returns what is kept of it: nothing where the browser keeps nothing. */
export function keepUnread(files: readonly FailedFile[]): readonly FailedFile[] {
	const newest = files.slice(-MOST);
	if (newest.length === 0) kept.clear();
	return newest.length > 0 && kept.write(JSON.stringify(newest)) ? newest : [];
}

/** Whether a change of the browser's storage, by the key it tells, is one of the list; all is cleared without one. */
export const isUnread = (key: string | null): boolean => key === null || key === kept.key;

/** The list as it was kept, less what is not of its shape. */
export function keptUnread(): FailedFile[] {
	const drops: Drops = { count: 0 };
	try {
		return files(JSON.parse(kept.read() ?? '[]'), drops) ?? [];
	} catch {
		return [];
	}
}

const CODES: Record<Failure['code'], true> = {
	empty: true,
	'not-text': true,
	encrypted: true,
	damaged: true,
	picture: true,
	'too-much-inside': true,
	archive: true,
	volume: true,
	'nothing-inside': true,
	'format-not-read': true,
	'link-only': true,
	'too-large': true,
	unreadable: true,
	'card-without-data': true,
	'card-damaged': true,
	timeout: true,
	'worker-died': true,
	cancelled: true,
};

/** What any failure may say besides its code. */
const said = object<{ code: Failure['code']; name: string } & Record<string, unknown>>({
	code: oneOf(CODES),
	name: text,
	looksLike: optional(text),
	detail: optional(text),
	bytes: optional(number),
	limit: optional(number),
	deadline: optional(number),
	files: optional(number),
	cells: optional(number),
});
const failure: Guard<Failure> = (value, drops) => said(value, drops) as Failure | undefined;
const files = list(object<FailedFile>({ name: text, path: optional(text), failure }));
