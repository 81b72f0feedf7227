import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { type Backups, createBackups } from '../../../../src/library/backup/backups';
import type { Library } from '../../../../src/library/library';

/** A library that cannot say what a backup is to carry. */
const broken = (): Library =>
	({
		rows: () => [],
		sections: () => Promise.reject(new Error('a part of the program did not load')),
	}) as unknown as Library;

const backups = (): Backups => createRoot(() => createBackups(broken(), '0.2.0'));

test('a backup that could not be made does not stand in the way of the next', async () => {
	const { make, making } = backups();
	const first = make();
	expect(making()).toEqual({ done: 0, all: 1 });
	expect(await first).toBeUndefined();
	expect(making()).toBeUndefined();
	const second = make();
	expect(making()).toBeDefined();
	expect(await second).toBeUndefined();
});

test('nor does one that could not be taken in', async () => {
	const { restore, restoring, reports, forget } = backups();
	restore(new Blob(['one']), 'one.gongkai');
	restore(new Blob(['another']), 'another.gongkai');
	await expect
		.poll(() => reports().map(({ name, ending }) => [name, ending]))
		.toEqual([
			['one.gongkai', 'failed'],
			['another.gongkai', 'failed'],
		]);
	expect(restoring()).toBeUndefined();
	await forget();
	expect(reports()).toEqual([]);
});
