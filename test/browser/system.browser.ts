import type { BrowserContext, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { systemZhHans } from '../../src/words/system/zh-Hans';
import { drop } from './hand-over';
import { makeProfile, start } from './profile';
import { city, county, form2021, photo } from './reports';
import { untilSeen } from './saved';
import { button, failures, openPane, rows, timeToCome, untilKept, words } from './screen';
import { serveTwoVersions } from './two-versions';
import { INSTALLED, newContext, PHONE, test, visit } from './visit';

const said = systemZhHans;

interface Posted {
	fields?: Record<string, string>;
	files?: { name: string; type: string; content: string | number[] }[];
}

/** Posts to the share target as the system does: a multipart form, which takes the page along. */
async function share(page: Page, { fields = {}, files = [] }: Posted): Promise<void> {
	const arrived = page.waitForURL((url) => !url.href.includes('share'), { waitUntil: 'load' });
	await page.evaluate(
		([named, made]) => {
			const form = document.createElement('form');
			Object.assign(form, { action: './share', method: 'post', enctype: 'multipart/form-data' });
			for (const [name, value] of Object.entries(named)) {
				const input = document.createElement('input');
				Object.assign(input, { type: 'hidden', name, value });
				form.append(input);
			}
			const transfer = new DataTransfer();
			for (const { name, type, content } of made) {
				const bytes = typeof content === 'string' ? content : new Uint8Array(content);
				transfer.items.add(new File([bytes], name, { type }));
			}
			const picker = document.createElement('input');
			Object.assign(picker, { type: 'file', name: 'files', multiple: true, hidden: true });
			picker.files = transfer.files;
			form.append(picker);
			document.body.append(form);
			form.submit();
		},
		[fields, files] as const,
	);
	await arrived;
}

test.override({ options: INSTALLED });

/** A visitor whose page the service worker serves, from a sub-path, with the server gone. */
async function offline(context: BrowserContext, page: Page, stop: () => Promise<void>): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await stop();
	expect(context.pages()).toContain(page);
}

test('from a sub-path, with the server stopped: a share of files is read, kept and asked for once', async ({
	browser,
}) => {
	const server = await serveTwoVersions('/sub/app/');
	const { page, context, errors } = await visit(browser, server.address, INSTALLED);
	await offline(context, page, server.stop);
	await share(page, {
		fields: { title: '两份年报', text: '', url: '' },
		files: [
			{ name: '清溪.txt', type: 'text/plain', content: county.source },
			{ name: '云岭.txt', type: 'text/plain', content: city.source },
			{ name: '照片.jpg', type: 'image/jpeg', content: [...photo()] },
		],
	});
	await untilKept(page, 2);
	expect(await failures(page).allTextContents()).toEqual([
		words.failure.picture({ code: 'picture', name: '照片.jpg', looksLike: 'JPEG' }),
	]);
	expect(page.url()).toBe(server.address);
	expect(await page.evaluate(async () => (await (await caches.open('gongkai-shared')).keys()).length)).toBe(0);
	await page.reload();
	await untilKept(page, 2);
	await rows(page).filter({ hasText: '云岭市' }).getByRole('link').click();
	await (await openPane(page, 'figures')).getByText('48,216').first().waitFor();
	const deep = page.url();
	await page.reload();
	await (await openPane(page, 'figures')).getByText('48,216').first().waitFor();
	expect(page.url()).toBe(deep);
	await context.close();
	expect(errors).toEqual([]);
});

test('a shared text is read; a shared link says that its text is wanted; an empty share says that nothing came', async ({
	visitor: { page, context },
}) => {
	await offline(context, page, async () => {});
	await share(page, { fields: { title: '', text: form2021.source, url: '' } });
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	const link = 'https://example.gov.cn/2021/report.html';
	await share(page, { fields: { title: '年度报告', text: '', url: link } });
	await page.getByText(words.failure['link-only']({ code: 'link-only', name: link })).waitFor();
	await share(page, {});
	await page.getByText(said.shared.nothing).waitFor();
	await untilKept(page, 1);
});

test('several shares wait for the page together, and broken ones do no harm', async ({
	visitor: { page, context },
}) => {
	await offline(context, page, async () => {});
	await page.evaluate(
		async ([one, two]) => {
			for (const [name, text] of [
				['一.txt', one],
				['二.txt', two],
			] as const) {
				const form = new FormData();
				form.append('files', new File([text], name));
				await fetch('./share', { method: 'POST', body: form, redirect: 'manual' });
			}
			await fetch('./share', { method: 'POST', body: 'no form', redirect: 'manual' });
			const cache = await caches.open('gongkai-shared');
			await cache.put('./shared/5-5', new Response('{"files":'));
			await cache.put('./shared/5-6/0', new Response('left behind by a share that broke off'));
		},
		[county.source, city.source] as const,
	);
	await page.goto(`${inject('address')}?action=shared`);
	await untilKept(page, 2);
	await expect
		.poll(() => page.evaluate(async () => (await (await caches.open('gongkai-shared')).keys()).length))
		.toBe(0);
});

test('too much in one share: what fits is read, the rest is named', async ({ visitor: { page, context } }) => {
	await offline(context, page, async () => {});
	const files = Array.from({ length: 101 }, (_, i) => ({
		name: `${i}.txt`,
		type: 'text/plain',
		content: county.source.replaceAll('清溪', `清溪${i}`),
	}));
	await share(page, { files });
	await untilKept(page, 100, 100_000);
	await page.getByText(said.shared.left(['100.txt'])).waitFor();
});

test('the address asks for the paste dialog, the library, the last report', async ({ visitor: { page } }) => {
	const address = inject('address');
	await page.goto(`${address}?action=paste`);
	await page.getByRole('textbox', { name: words.intake.pasteField }).waitFor();
	expect(page.url().startsWith(`${address}?`)).toBe(false);
	await button(page, words.intake.cancel).click();
	await drop(page, [
		{ name: 'county.txt', content: county.source },
		{ name: 'city.txt', content: city.source },
	]);
	await untilKept(page, 2);
	await rows(page).filter({ hasText: '清溪县' }).getByRole('link').click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	await untilSeen(page, 1);
	await page.goto(`${address}?action=library`);
	await untilKept(page, 2);
	await page.goto(`${address}?action=last`);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	await page.goto(`${address}?action=pick`);
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.intake.add);
	await page.goto(`${address}?action=nonsense`);
	await untilKept(page, 2);
});

test('files opened with the app are read; one that is not handed over is named', async ({ browser }) => {
	const context = await newContext(browser);
	await context.addInitScript(() => {
		const launchQueue = {
			setConsumer: async (consume: (params: unknown) => void) => {
				const folder = await navigator.storage.getDirectory();
				const handle = await folder.getFileHandle('年报.txt', { create: true });
				const stream = await handle.createWritable();
				await stream.write((globalThis as unknown as { report: string }).report);
				await stream.close();
				const withdrawn = {
					name: '收回.txt',
					getFile: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
				};
				consume({ files: [handle, withdrawn] });
			},
		};
		Object.defineProperty(globalThis, 'launchQueue', { value: launchQueue });
	});
	await context.addInitScript(`globalThis.report = ${JSON.stringify(county.source)}`);
	const page = await context.newPage();
	await page.goto(inject('address'));
	await untilKept(page, 1);
	await page.getByText(words.failure.unreadable({ code: 'unreadable', name: '收回.txt' })).waitFor();
	await context.close();
});

test('the badge counts reports with findings that were not opened', async ({ browser }) => {
	const context = await newContext(browser);
	await context.addInitScript(() => {
		const badge: number[] = [];
		Object.assign(globalThis, { badge });
		Object.assign(Navigator.prototype, {
			setAppBadge: async (count: number) => void badge.push(count),
			clearAppBadge: async () => void badge.push(0),
		});
	});
	const page = await context.newPage();
	await page.goto(inject('address'));
	const badge = () => page.evaluate(() => (globalThis as unknown as { badge: number[] }).badge.at(-1));
	const wrong = { name: 'wrong.txt', content: county.source.replace('其中当面申请7件', '其中当面申请9件') };
	await drop(page, [wrong, { name: 'city.txt', content: city.source }]);
	await untilKept(page, 2);
	const before = await badge();
	expect(before).toBeGreaterThan(0);
	await rows(page).filter({ hasText: 'wrong.txt' }).getByRole('link').click();
	await expect.poll(badge).toBe((before ?? 0) - 1);
	await page.reload();
	await expect.poll(badge).toBe((before ?? 0) - 1);
	await context.close();
});

test('installing is offered after the second report, and never again once it was declined', async ({
	visitor: { page },
}) => {
	const offer = () =>
		page.evaluate(() => {
			const event = Object.assign(new Event('beforeinstallprompt'), {
				prompt: async () => Object.assign(globalThis, { asked: true }),
			});
			dispatchEvent(event);
		});
	await offer();
	await drop(page, [{ name: 'county.txt', content: county.source }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	await page.goto(`${inject('address')}#/`);
	await untilKept(page, 1);
	expect(await page.getByText(said.install.offer).count()).toBe(0);
	await drop(page, [{ name: 'city.txt', content: city.source }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '云岭市' }).waitFor();
	await page.goto(`${inject('address')}#/`);
	await page.getByText(said.install.offer).waitFor();
	await button(page, said.install.later).click();
	await page.reload();
	await untilKept(page, 2);
	await offer();
	await timeToCome(page);
	expect(await page.getByText(said.install.offer).count()).toBe(0);
});

test('on iOS the steps are told, with a backup to take along', async ({ browser }) => {
	const context = await newContext(browser, { viewport: PHONE });
	await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'standalone', { value: false }));
	const page = await context.newPage();
	await page.goto(inject('address'));
	await drop(page, [
		{ name: 'county.txt', content: county.source },
		{ name: 'city.txt', content: city.source },
	]);
	await page.getByText(said.install.ios).waitFor();
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, said.install.backup).click()]);
	expect(download.suggestedFilename()).toContain('.gongkai');
	await context.close();
});

test('settings tell the version, look for a newer one, and show what is new to who was away', async ({
	browser,
	visitor: { page },
}) => {
	await drop(page, [{ name: 'county.txt', content: county.source }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	await page.evaluate(() => localStorage.setItem('gongkai.version', '0.1.0'));
	await page.goto(inject('address'));
	await button(page, said.news.open).click();
	await page.getByRole('heading', { name: said.news.title }).waitFor();
	await page.goto(inject('address'));
	await page.getByRole('searchbox').waitFor();
	expect(await button(page, said.news.open).count()).toBe(0);

	const server = await serveTwoVersions();
	const other = await visit(browser, server.address, INSTALLED);
	await other.page.evaluate(() => navigator.serviceWorker.ready);
	await other.page.goto(`${server.address}#/settings`);
	await button(other.page, said.version.check).click();
	await other.page.getByText(said.version.result.newest).waitFor();
	server.publish();
	await button(other.page, said.version.check).click();
	await other.page.getByText(said.version.result.found).waitFor();
	await button(other.page, words.offline.apply).waitFor();
	await server.stop();
	await button(other.page, said.version.check).click();
	await other.page.getByText(said.version.result.unreachable).waitFor();
	await other.context.close();
});

test('a browser finds nothing in the way of installing it, and nothing wrong with its manifest', async () => {
	const profile = makeProfile();
	const { page, kill } = await start(profile.folder);
	await page.goto(inject('address'));
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	const session = await page.context().newCDPSession(page);
	const { errors, data = '{}' } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data);
	expect(manifest.share_target.params.files[0].accept).toEqual(expect.arrayContaining(['.ofd', 'application/pdf']));
	expect(manifest.shortcuts).toHaveLength(3);
	await expect.poll(async () => (await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
	await kill();
	profile.remove();
});
