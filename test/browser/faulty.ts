import type { Locator, Page } from 'playwright';

/** A county whose parts are not its whole, and whose headings skip a number. */
export const FAULTY =
	'云岭县2016年政府信息公开工作年度报告\n一、概述\n我县认真做好公开工作。\n二、主动公开情况\n收到申请20件，其中当面申请8件，其他申请11件。\n四、存在的主要问题\n力量不足。\n';

/** Waits until the page of a report by that name is open. */
export const title = (page: Page, name = '云岭县'): Promise<void> =>
	page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();

/** The finding that its parts are not its whole. */
export const sum = (page: Page): Locator => page.locator('#pane-findings .finding').filter({ hasText: '相加为19件' });
