import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../workers/formats/document';
import { cpuTime } from '../../cpu-time';
import { openedText, paragraphs, refused, wordsOf } from './opening';

const html = (body: string, head = '') =>
	openedText(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);

/** The paragraphs that the page marks as not its content. */
const furniture = async (body: string) => {
	const document = await html(body);
	const marked = document.blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && !!block.furniture);
	return marked.map((block) => wordsOf(document, block));
};

describe('a text is HTML by its tags', () => {
	test.each([
		['a page', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>公开信息3条'],
		['a page after comments', '<!-- saved from url=(0014) --- -->\r\n<html><p>公开信息3条</p></html>'],
		['XHTML', '<?xml version="1.0"?><!DOCTYPE html><html><p>公开信息3条</p></html>'],
		['a fragment', "<p style='text-align: center'>公开信息3条</p>"],
		['rows alone', '<table><tr><td>公开信息3条'],
		['words before the tags', '年报\n<div>公开信息3条</div><div></div><p></p>'],
	])('%s', async (_, source) => {
		const document = await openedText(source);
		expect(document.format).toBe('html');
		expect(paragraphs(document).at(-1)).toBe('公开信息3条');
	});

	test.each(['<通知>关于公开3条信息的通知', '收到 <5 件，办结 >3 件', '附件：<a href="#">下载</a>'])(
		'%s is text',
		async (source) => {
			expect(await openedText(source)).toMatchObject({ format: 'text', text: source });
		},
	);
});

describe('paragraphs', () => {
	test('are ended by block elements and line breaks, not by inline ones', async () => {
		const document = await html('<div>一、<b>概述</b><p>受理<span>37</span>件<br>办结35件</div>其他<hr>无');
		expect(document.text).toBe('一、概述\n受理37件\n办结35件\n其他\n无\n');
		expect(paragraphs(document)).toEqual(['一、概述', '受理37件', '办结35件', '其他', '无']);
	});

	test('have white space as a browser prints it, no-break spaces as they are', async () => {
		const document = await html('<p>\n\t公开 \n 3&nbsp;条\n信息 </p><p>&nbsp;\u3000</p><p>政务\r\n公开 a\nb</p>');
		expect(document.text).toBe('公开 3\u00a0条信息\n政务公开 a b\n');
	});

	test('keep their lines and spaces in preformatted text', async () => {
		expect((await html('<pre>一  3\r\n\r\n  二  4</pre>')).text).toBe('一  3\n  二  4\n');
	});

	test('have their entities decoded, also broken ones', async () => {
		const document = await html('<p>&lt;规划&gt; &#x4e00;&#19968; &ldquo;A&amp;B&rdquo; &#xD800;&#0; &nosuch; &</p>');
		expect(document.text).toBe('<规划> 一一 “A&B” \ufffd\ufffd &nosuch; &\n');
	});

	test('carry the level of their heading', async () => {
		const document = await html(
			'<h1>年报</h1><h2><a href="#1">一、概述</a></h2><p>正文</p><h3>（一）<p>机构</p></h3>尾',
		);
		expect(document.blocks.map((block) => block.kind === 'paragraph' && block.headingLevel)).toEqual([
			1,
			2,
			undefined,
			3,
			3,
			undefined,
		]);
	});
});

describe('what is not printed is no text', () => {
	test.each([
		['scripts and styles', '<script>var a = "<p>公开</p>";</script><style>p{}</style><noscript>脚本</noscript>'],
		['templates, pictures, players', '<template><p>模板</p></template><svg><text>图</text></svg><video>不支持</video>'],
		['hidden parts', '<div hidden>隐<div>藏</div>了</div><p style="color:red; DISPLAY : none">隐藏<div></div>'],
		['comments, also conditional ones', '<!-- 注释 --><!--[if IE]><p>旧</p><![endif]-->'],
		['frames, but for a page in the tag itself', '<iframe src="a.html"><p>框</p></iframe>'],
		['rows that are folded away', '<table><tr style="visibility: collapse"><td>旧</td></tr></table>'],
		['words of no size', '<span style="font-size:0px">88</span><b style="FONT-SIZE: 0;color:red">9</b>'],
	])('%s', async (_, source) => {
		expect((await html(`前${source}<p>后</p>`)).text.replace('\n', '')).toBe('前后\n');
	});

	test('cells that the style sheet of the page hides are none, but where it may show them', async () => {
		const cells = '<table><tr><td>收到</td><td class="a old">7</td><td>12</td><td>0</td></tr></table>';
		const told = async (sheet: string) => (await html(cells, `<style>${sheet}</style>`)).text;
		expect(await told('p{margin:0}\n.no, td.old { color: red; display: none }')).toBe('收到\t12\t0\t\n');
		const whole = '收到\t7\t12\t0\t\n';
		expect(await told('@media print{ .old{display:none} } .a{margin:0}')).toBe(whole);
		expect(await told('.old{display:none} .old.a{display:block}')).toBe(whole);
		expect(await told('.b .old{display:none}')).toBe(whole);
		expect((await html(cells, '<style media="print">.old{display:none}</style>')).text).toBe(whole);
		expect((await html(cells, '<style media="screen">.old{display:none}</style>')).text).toBe('收到\t12\t0\t\n');
		expect(await told('.old{display:none} .older{display:block}')).toBe('收到\t12\t0\t\n');
	});

	test('a page of style sheets that hide thousands of classes is read in bounded time', async () => {
		const sheet = Array.from({ length: 5000 }, (_, at) => `.a${at}{display:none}`).join('');
		const sheets = `<style>${sheet}</style>`.repeat(20);
		expect(await cpuTime(() => html('<p>公开</p>', sheets))).toBeLessThan(5000);
	}, 60_000);

	test('what a page fades in is printed, as articles in WeChat are', async () => {
		const article = '<div id="js_content" style="visibility: hidden; opacity: 0; "><p>公开3条</p></div>';
		expect((await html(article)).text).toBe('公开3条\n');
	});

	test('a box of no size may hold words that have one', async () => {
		expect((await html('<div style="font-size:0"><i style="font-size:14px">公开</i></div>')).text).toBe('公开\n');
	});

	test('of a list to choose from what is chosen is', async () => {
		const choice = '<select><option>12<option selected>15<option>18</select>';
		expect((await html(`<table><tr><td>收到</td><td>${choice}件</td><td>0</td></tr></table>`)).text).toBe(
			'收到\t15 件\t0\t\n',
		);
	});

	test('a page in the tag of its frame is', async () => {
		const frame =
			'<iframe srcdoc="&lt;table&gt;&lt;tr&gt;&lt;td&gt;收到&lt;td&gt;3件&lt;div hidden&gt;旧"></iframe><p>后</p>';
		expect((await html(frame)).text).toBe('收到\t3件\t\n后\n');
	});

	test('the title is, but where the page prints nothing else', async () => {
		expect((await html('<p>年报</p>', '<title>网站 - 年报</title>')).text).toBe('年报\n');
		expect((await html('', '<title> 2016年年报 </title>')).text).toBe('2016年年报\n');
	});

	test('a page that prints nothing is empty', async () => {
		const page = new TextEncoder().encode('<html><body><script>app()</script></body></html>');
		expect(await refused(page)).toEqual({ code: 'empty', name: 'unknown' });
	});

	test("a colleague's notes in Word are not said", async () => {
		const notes =
			"<div style='mso-element:comment-list'><div style='mso-element:comment'><p>台账为19件</p></div></div>";
		expect((await html(`<p>收到申请16件</p>${notes}`)).text).toBe('收到申请16件\n');
	});

	test('what is struck out is not said', async () => {
		const page =
			'<p>公开<s>13</s><del>9</del><strike>8</strike>12<span style="text-decoration: line-through">7</span>件</p>';
		expect((await html(page)).text).toBe('公开12件\n');
	});

	test('what is set above the line is told from the number before it', async () => {
		const page =
			'<p>公开12<sup>3</sup>条<sup>[<a>4</a>]</sup>，5<span style="vertical-align: super">iv</span>件；复议<sup>第1次</sup></p>';
		expect((await html(page)).text).toBe('公开12³条[⁴]，5ⁱᵛ件；复议第¹次\n');
	});

	test('an element without content hides nothing after it', async () => {
		expect((await html('<img style="display:none"><input hidden>公开')).text).toBe('公开\n');
	});
});

describe('what only the head of a page tells', () => {
	const TITLE = '霁川县2020年政府信息公开工作年度报告';

	test.each([
		['its tab', `<title>${TITLE}_霁川县人民政府</title>`],
		['a name', `<title>霁川县人民政府</title><meta name="ArticleTitle" content="${TITLE}">`],
	])("the report's title, in %s, stands above as the site's, unless a line has it", async (_, head) => {
		const document = await html('<p>公开信息3条', head);
		expect(paragraphs(document)).toEqual([TITLE, '公开信息3条']);
		expect(document.blocks[0]).toMatchObject({ furniture: true });
		expect(paragraphs(await html(`<h1>${TITLE.slice(0, 3)}<br>${TITLE.slice(3)}</h1>`, head))).toHaveLength(2);
	});

	test('no other title', async () => {
		expect(paragraphs(await html('<p>公开信息3条', '<title>霁川县召开信息公开工作会议</title>'))).toEqual([
			'公开信息3条',
		]);
	});

	test('the day of publication', async () => {
		const told = await html('<p>公开信息3条', '<meta name="PubDate" content="2021-01-12 16:30:00">');
		expect(told.publishedOn).toBe('2021-01-12');
		expect(await html('<p>公开信息3条', '<meta name="PubDate" content="昨天">')).not.toHaveProperty('publishedOn');
	});
});

describe('what a page prints twice', () => {
	const lines = [
		'一、总体情况',
		`全年主动公开政府信息56条。${'各单位按时更新。'.repeat(10)}`,
		'二、解读',
		'图解3篇。',
		'三、申请',
	];
	const content = `<div>${[...lines, '收到申请2件。'.repeat(30)].map((line) => `<p>${line}</p>`).join('')}</div>`;

	test('for the desk and for the phone, is its content once', async () => {
		expect(paragraphs(await html(`<p>首页</p>${content}<p>手机版</p>${content}<p>主办</p>`))).toHaveLength(9);
	});

	test('a few lines are told twice by the author', async () => {
		const few = '<p>一、总体情况</p><p>公开56条。</p>';
		expect(paragraphs(await html(few + few))).toHaveLength(4);
	});
});

describe('what is around the content is kept and marked', () => {
	test('by its element', async () => {
		const page =
			'<header>政府网</header><nav><ul><li>首页<li>公开</ul></nav><main><h1>年报</h1><p>正文</p></main>' +
			'<aside>链接</aside>打印<button>分享</button><select><option selected>市</option></select><footer>主办</footer>';
		expect(await furniture(page)).toEqual(['政府网', '首页', '公开', '链接', '分享', '市', '主办']);
		expect(paragraphs(await html(page))).toHaveLength(10);
	});

	test.each([
		'breadcrumb',
		'page-footer',
		'bdsharebuttonbox',
		'share_box',
		'copyright',
		'siteNav',
		'mbx',
		'a pagination b',
	])('by its class or id: %s', async (name) => {
		expect(await furniture(`<div class="${name}">旁<div>边</div></div><p>正文</p>`)).toEqual(['旁', '边']);
		expect(await furniture(`<ul id="${name}"><li>旁</ul><p>正文</p>`)).toEqual(['旁']);
	});

	test.each(['content', 'article-share-count-list-page', 'navigator-main-content', 'shareholder', 'footnote'])(
		'a class that only sounds like it is content: %s',
		async (name) => expect(await furniture(`<div class="${name}">正文</div>`)).toEqual([]),
	);

	test('the head of an article belongs to it, and so does a form around the page', async () => {
		expect(await furniture('<form><article><header><h1>年报</h1></header><p>正文</p></article></form>')).toEqual([]);
	});

	test('a part that holds the report is none, whatever its marks say', async () => {
		const prose = `<p>${'全年主动公开政府信息若干条，涉及机构职能、法规文件、规划计划等方面，公众可在网站查阅，'.repeat(2)}办理及时。</p>`;
		expect(await furniture(`<div class="share">分享${prose.repeat(3)}`)).toEqual([]);
		expect(await furniture(`<div class="share">分享${prose}</div>${prose}`)).toHaveLength(2);
	});
});

describe('pasted pages', () => {
	const paste = (source: string) => openedText(source, { via: 'clipboard' });

	test('come as fragments', async () => {
		const document = await paste("<meta charset='utf-8'><p>受理37件</p><p>办结35件</p>");
		expect(document).toMatchObject({ format: 'clipboard', encoding: 'utf-8', text: '受理37件\n办结35件\n' });
	});

	test('come from Word and WPS', async () => {
		const word = [
			'<html xmlns:o="urn:schemas-microsoft-com:office:office">',
			'<head><meta charset=utf-8><meta name=ProgId content=Word.Document>',
			'<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->',
			'<style><!-- p.MsoNormal {margin:0} --></style></head>',
			'<body><!--StartFragment-->',
			"<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span><![endif]>概<o:p></o:p>",
			'述</p><p class=MsoNormal><span style="mso-hide:all">域</span>受理37件<o:p>&nbsp;</o:p></p>',
			'<!--EndFragment--></body></html>',
		];
		expect((await paste(word.join('\r\n'))).text).toBe('一、\u00a0概述\n受理37件\u00a0\n');
	});

	test('come with the clipboard header of Windows', async () => {
		const source =
			'Version:0.9\r\nStartHTML:0105\r\nEndHTML:0200\r\n<html><body><!--StartFragment--><p>公开3条</p></body></html>';
		expect((await paste(source)).text).toBe('公开3条\n');
	});

	test('as plain text stay as they are', async () => {
		expect(await paste('一、概述\r\n受理37件')).toMatchObject({ format: 'clipboard', text: '一、概述\r\n受理37件' });
	});
});

test('bidi, zero-width and combining marks, compatibility characters and variation selectors stay as they are', async () => {
	const strange = `予\u200b以公\u2060开\u202e123\u202c件 豈\ufa0c 葛\udb40\udd00 ${'a\u0301'.repeat(10_000)} １２３ 字${'字'.repeat(26)}`;
	expect((await html(`<p>${strange}</p>`)).text).toBe(`${strange}\n`);
	expect((await openedText(strange)).text).toBe(strange);
});

test('a pretty-printed fragment of tables within tables is a page, not Markdown', async () => {
	const source =
		'<table>\n<tr>\n<td>\n一、概述\n<table>\n<tr>\n<td>\n规章\n</td>\n<td>\n3\n</td>\n</tr>\n</table>\n</td>\n</tr>\n</table>\n';
	const document = await openedText(source);
	expect(document.format).toBe('html');
	expect(paragraphs(document)).toEqual(['一、概述']);
});
