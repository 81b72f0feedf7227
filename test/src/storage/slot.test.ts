import { afterEach, describe, expect, it, vi } from 'vitest';
import { preference } from '../../../src/storage/preference';
import { clearSlots, slot, slotsNamed } from '../../../src/storage/slot';

afterEach(() => vi.unstubAllGlobals());

/** A browser's storage: keys are its own properties. */
class Stored {
	[key: string]: unknown;
	getItem(key: string): string | null {
		return (this[key] as string | undefined) ?? null;
	}
	setItem(key: string, words: string): void {
		this[key] = words;
	}
	removeItem(key: string): void {
		delete this[key];
	}
}

function browser() {
	const [local, session] = [new Stored(), new Stored()];
	vi.stubGlobal('localStorage', local);
	vi.stubGlobal('sessionStorage', session);
	return { local, session };
}

describe('a slot', () => {
	it('keeps words under a key of its own, for good or for this tab', () => {
		const { local, session } = browser();
		expect(slot('theme').write('dark')).toBe(true);
		expect(slot('draft', 'tab').write('收到')).toBe(true);
		expect([{ ...local }, { ...session }]).toEqual([{ 'gongkai.theme': 'dark' }, { 'gongkai.draft': '收到' }]);
		expect([slot('theme').read(), slot('draft', 'tab').read(), slot('draft').read()]).toEqual([
			'dark',
			'收到',
			undefined,
		]);
	});

	it('is found by the beginning of its name', () => {
		browser();
		for (const name of ['reading.a', 'reading.b', 'theme']) slot(name).write('1');
		expect(slotsNamed('reading.').map(({ key }) => key)).toEqual(['gongkai.reading.a', 'gongkai.reading.b']);
	});

	it('keeps nothing, and breaks nothing, where storage is forbidden', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(slot('theme').write('dark')).toBe(false);
		expect(slot('theme').read()).toBeUndefined();
		expect(slotsNamed('')).toEqual([]);
		expect(() => clearSlots()).not.toThrow();
	});
});

it('all slots are emptied, and what others keep stays', () => {
	const { local, session } = browser();
	local.setItem('others', '1');
	slot('theme').write('dark');
	slot('draft', 'tab').write('收到');
	clearSlots();
	expect([{ ...local }, { ...session }]).toEqual([{ others: '1' }, {}]);
});

it('a choice that is not offered is none', () => {
	const { local } = browser();
	const theme = preference('theme', ['light', 'dark']);
	theme.write('dark');
	expect(theme.read()).toBe('dark');
	local.setItem('gongkai.theme', 'sepia');
	expect(theme.read()).toBeUndefined();
});
