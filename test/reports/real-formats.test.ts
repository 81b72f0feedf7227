import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Failure, Outcome } from '../../src/report/failure';
import { BINARY } from '../../workers/formats/binary';
import type { Document } from '../../workers/formats/document';
import { open } from '../../workers/formats/open';
import { sniff } from '../../workers/formats/sniff';
import { read } from '../../workers/read';
import { unpack } from '../../workers/unpack';

const REPORTS = join(import.meta.dirname, '../../../shared/reports');
const isThere = existsSync(REPORTS);
if (!isThere) console.log('formats: no shared reports beside the project, files of other programs not tried');

/** Files that give no text, and why. */
const REFUSED: Readonly<Record<string, Failure['code']>> = {
	'ofd_wps_image_only.ofd': 'picture',
	'pdf_scan_mineru_small_ocr.pdf': 'picture',
	'wps_msworks_not_kingsoft.wps': 'format-not-read',
};

/** Where the index tells of the numbers in a sheet or the title in a page's head, and not of what is shown. */
const SHOWN: Readonly<Record<string, string>> = {
	'ofd_edge_no_page_container.ofd': '031001900511 04875996 上海浪潮云计算服务有限公司 91310108342080987A 040+9<834',
	'ofd_police_form_surread.ofd': '测试数据var-gaj立案决定书测试数据WSH 根据《中华人民共和国刑事诉讼法》第测试数据FLTK',
	'html_gbk_manual_tables.html': '三. 配置说明 1. 属性配置 属性表 属性 类型',
	'et_wps_fn.et': 'Name Example Result EVALUATE =EVALUATE("1+1") 2 FIELDVALUE',
	'et_wps_write.et': '1 2 3 TRUE FALSE sheetjs foo bar 2014/2/19 0.3 baz qux',
};

/** A form whose lines are blanks to be filled in, within a frame: no table, though the index counts it as one. */
const BLANKS = 'ofd_police_form_surread.ofd';
/** A mind map: its lines tie words together and rule no cells. */
const MIND_MAP = 'pdf_skia_browser_print.pdf';

interface Listed {
	file: string;
	hasTables: boolean;
	words: string;
}

const index = (): Listed[] =>
	readFileSync(join(REPORTS, 'formats/index.tsv'), 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => line.split('\t'))
		.map(([file = '', , , tables, words = '']) => ({ file, hasTables: tables === 'y', words: SHOWN[file] ?? words }));

const requestFor = (path: string) => {
	const bytes = new Uint8Array(readFileSync(join(REPORTS, path)));
	return { name: basename(path), bytes: bytes.buffer as ArrayBuffer };
};

/** What a file is, and whether this version reads it. */
function kindOf(file: string): { kind: string; isRead: boolean } {
	const sniffed = sniff(new Uint8Array(requestFor(file).bytes));
	if (sniffed.kind === 'text') return { kind: 'text', isRead: true };
	const { looksLike } = sniffed;
	return { kind: looksLike, isRead: looksLike === 'ZIP' || Object.hasOwn(BINARY, looksLike) };
}

const bare = (words: string): string => words.replace(/[\s\u00a0\u3000]/g, '');

describe.runIf(isThere)('files that other programs made', () => {
	const listed = isThere ? index().filter(({ file }) => !file.endsWith('.zip')) : [];
	for (const one of listed) {
		const { kind, isRead } = kindOf(`formats/${one.file}`);
		it.skipIf(!isRead)(
			`${one.file} gives its text with its tables (${kind}${isRead ? '' : ', not read yet'})`,
			async () => {
				check(await open(requestFor(`formats/${one.file}`)), one);
			},
		);
	}

	it('an archive with GBK names gives its files under these', async () => {
		for (const { file, words } of index().filter((one) => one.file.endsWith('.zip'))) {
			const outcome = await unpack(requestFor(`formats/${file}`));
			const names = outcome.ok ? outcome.value.map(({ path }) => path) : [];
			expect(names).toEqual(words.split(' ; ').filter((name) => !name.endsWith('/')));
		}
	});

	it('the blank official form gives a report without figures: a blank cell is no zero', async () => {
		const outcome = await read(requestFor('dev/blank-form-2021.docx'));
		expect(outcome).toMatchObject({ ok: true, value: { indicators: [], meta: { era: 'tables2021' } } });
		const tables = outcome.ok ? outcome.value.tables.map(({ id }) => id) : [];
		expect(tables).toEqual(['t2', 't3', 't4']);
	});
});

/** The listed words in their order, whatever stands between them; the listed kind of content. */
function check(outcome: Outcome<Document>, { file, hasTables, words }: Listed): void {
	expect(outcome.ok ? undefined : outcome.failure.code).toBe(REFUSED[file]);
	if (!outcome.ok) return;
	const text = bare(outcome.value.text);
	const first = words
		.split(/\s+/)
		.map(bare)
		.filter((word) => word !== '');
	let at = 0;
	for (const word of first.slice(0, -1)) {
		const found = text.indexOf(word, at);
		expect(found, `${word} in ${text.slice(at, at + 80)}`).toBeGreaterThanOrEqual(0);
		at = found + word.length;
	}
	expect(text.slice(at)).toContain((first.at(-1) ?? '').slice(0, 20));
	if (hasTables && file !== BLANKS && file !== MIND_MAP)
		expect(outcome.value.blocks.some(({ kind }) => kind === 'table')).toBe(true);
}
