import { expect, it } from 'vitest';
import { isBackupDue } from '../../../../src/library/backup/due';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;

it.each([
	['few reports and no backup', { changes: 19 }, 19, false],
	['many reports and no backup', { changes: 20 }, 20, true],
	['many reports, just backed up', { at: NOW - DAY, changes: 0 }, 200, false],
	['a few changes since yesterday', { at: NOW - DAY, changes: 5 }, 200, false],
	['many changes since yesterday', { at: NOW - DAY, changes: 20 }, 200, true],
	['a change, and a month gone by', { at: NOW - 30 * DAY, changes: 1 }, 200, true],
	['no change, and a year gone by', { at: NOW - 365 * DAY, changes: 0 }, 200, false],
	['no backup, but "not now" yesterday', { changes: 90, dismissedAt: NOW - DAY }, 90, false],
	['no backup, and "not now" a month ago', { changes: 90, dismissedAt: NOW - 30 * DAY }, 90, true],
])('%s', (_, note, kept, due) => {
	expect(isBackupDue(note, kept, NOW)).toBe(due);
});
