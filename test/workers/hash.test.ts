import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../workers/hash';

/** The published digest of "abc" (FIPS 180-4, appendix). */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const bytes = new TextEncoder().encode('abc').buffer as ArrayBuffer;

afterEach(() => vi.unstubAllGlobals());

test('hashes with the browser’s own function', async () => {
	expect(await sha256(bytes)).toBe(ABC);
});

test('hashes on a page without it', async () => {
	vi.stubGlobal('crypto', {});
	expect(await sha256(bytes)).toBe(ABC);
});
