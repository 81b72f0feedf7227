import { describe, expect, it, vi } from 'vitest';
import { sharePicture, type Ways } from '../../../../src/cards/share/ladder';

const file = new File(['png'], '青岚县 2023.png', { type: 'image/png' });
const failing = (name: string) => async () => {
	throw Object.assign(new Error(name), { name });
};

/** A browser with every way out; each can be told to be missing or to fail. */
const browser = (change: Partial<Ways> = {}): Ways => ({
	userAgent: 'Mozilla/5.0 Safari/605',
	canShare: () => true,
	share: async () => {},
	copy: async () => {},
	save: vi.fn<Ways['save']>(),
	...change,
});

describe('a picture is sent', () => {
	it('by the system where it takes files', async () => {
		const share = vi.fn(async () => {});
		const ways = browser({ share });
		expect(await sharePicture(file, false, ways)).toBe('shared');
		expect(share).toHaveBeenCalledWith({ files: [file], title: '青岚县 2023' });
		expect(ways.save).not.toHaveBeenCalled();
	});

	it('nowhere else where the sender thinks better of it', async () => {
		const copy = vi.fn(async () => {});
		const ways = browser({ share: failing('AbortError'), copy });
		expect(await sharePicture(file, false, ways)).toBe('stopped');
		expect(copy).not.toHaveBeenCalled();
		expect(ways.save).not.toHaveBeenCalled();
	});

	it.each<[string, Partial<Ways>]>([
		['does not take files', { canShare: () => false }],
		['refuses', { share: failing('NotAllowedError') }],
		['cannot be asked', (({ canShare: _, share: __, ...rest }) => rest)(browser())],
	])('to the clipboard where the system %s', async (_, change) => {
		const ways = 'share' in change || 'canShare' in change ? browser(change) : (change as Ways);
		expect(await sharePicture(file, false, ways)).toBe('copied');
	});

	it.each<[string, Partial<Ways>]>([
		['refuses', { canShare: () => false, copy: failing('NotAllowedError') }],
		['is not there', (({ copy: _, ...rest }) => ({ ...rest, canShare: () => false }))(browser())],
	])('as a download where the clipboard %s', async (_, change) => {
		const ways = 'userAgent' in change ? (change as Ways) : browser(change);
		expect(await sharePicture(file, false, ways)).toBe('saved');
		expect(ways.save).toHaveBeenCalledWith(file);
	});

	it('never to the clipboard with data in it, which would be lost', async () => {
		const ways = browser({ canShare: () => false });
		expect(await sharePicture(file, true, ways)).toBe('saved');
	});

	it('by a long press alone in the browser of WeChat', async () => {
		const ways = browser({ userAgent: 'Mozilla/5.0 MicroMessenger/8.0.50' });
		expect(await sharePicture(file, false, ways)).toBe('hold');
		expect(ways.save).not.toHaveBeenCalled();
	});
});
