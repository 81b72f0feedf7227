import { expect, it } from 'vitest';
import { isLoneLink } from '../../../src/desk/lone-link';

it.each([
	['a link', 'https://example.gov.cn/2021/t1.html', true],
	['a link and its title', '清溪县2021年政府信息公开工作年度报告\nhttps://example.gov.cn/a?b=1', true],
	['a link with words stuck to it', '【清溪县年报】http://example.gov.cn/a，点击查看', true],
	['a text without a link', '清溪县2021年政府信息公开工作年度报告', false],
	['a short report with its source', `${'全年主动公开政府信息3265条。'.repeat(10)}\nhttps://example.gov.cn/a`, false],
	['nothing', '', false],
	['words like a link', 'https 是协议名', false],
	['a long text of links', 'https://example.gov.cn/a '.repeat(500), false],
])('%s', (_, text, is) => {
	expect(isLoneLink(text)).toBe(is);
});
