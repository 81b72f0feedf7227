import type { Failure } from '../report/failure';
import { list, number, object, oneShapeOf, optional, text } from '../report/guards';
import { dataIn } from '../storage/data';
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
export const keptUnread = (): FailedFile[] => dataIn(kept, files) ?? [];

const named = { name: text };
const known = { name: text, looksLike: text };
const failure = oneShapeOf<Failure, 'code'>('code', {
	empty: named,
	'not-text': { name: text, looksLike: optional(text) },
	encrypted: known,
	damaged: known,
	picture: known,
	'too-much-inside': { name: text, limit: number, files: optional(number), cells: optional(number) },
	archive: named,
	volume: named,
	'nothing-inside': named,
	'format-not-read': known,
	'link-only': named,
	'too-large': { name: text, bytes: number, limit: number },
	unreadable: named,
	'card-without-data': named,
	'card-damaged': named,
	timeout: { name: text, deadline: number },
	'worker-died': { name: text, detail: optional(text) },
	cancelled: named,
});
const files = list(object<FailedFile>({ name: text, path: optional(text), failure }));
