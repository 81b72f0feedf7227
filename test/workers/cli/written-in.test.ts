import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenIn } from '../../../workers/cli/written-in';
import { FAMILIES } from '../../../workers/indicators/rules/index';

const FOLDER = join(import.meta.dirname, '../../../workers/indicators/rules');

test.each(Object.keys(FAMILIES))('the family %s is named as its file is', (file) => {
	expect(existsSync(join(FOLDER, `${file}.ts`))).toBe(true);
});

test('a rule whose name is put together is found, with the meaning of its head', () => {
	expect(writtenIn('applications-by-online')).toBe('rules/application-ways.ts: online');
});

test('a rule that any of several words names is found with all of them', () => {
	expect(writtenIn('posted-behind-on-weibo')).toBe('rules/posted.ts: info, governmentInfo');
});

test('what no rule of the prose reads is not there', () => {
	expect(writtenIn('no-application')).toBeUndefined();
});
