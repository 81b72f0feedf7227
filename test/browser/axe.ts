import axe from 'axe-core';
import type { Page } from 'playwright';

/** Scheme by scheme, what axe has to look at: in the dark nothing but the colours is another. */
const RULES = { light: undefined, dark: ['color-contrast'] };

/**
 * What axe finds on the page as it stands, in the light and in the dark, a sentence each; the page ends up light, and
 * still.
 */
export async function violations(page: Page, screen: string): Promise<string[]> {
	// A document takes it in once: that takes longer than the looking.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		// Colours that are still on their way from one scheme to the other are nobody's.
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const one of await brokenRules(page, RULES[colorScheme])) found.push(`${screen}, ${colorScheme}: ${one}`);
	}
	await page.emulateMedia({ colorScheme: 'light' });
	return found;
}

const brokenRules = (page: Page, rules: string[] | undefined): Promise<string[]> =>
	page.evaluate(async (runOnly) => {
		const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
		const { violations: broken } = await inPage.run(document, {
			resultTypes: ['violations'],
			...(runOnly && { runOnly }),
		});
		return broken.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
		);
	}, rules);
