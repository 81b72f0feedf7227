import { describe, expect, test } from 'vitest';
import { grid, line, ofd, text } from '../ofd/ofd-package';
import { opened, paragraphs, tables } from '../opening';

const linesOf = async (objects: string) => paragraphs(await opened(ofd({ pages: [objects] })));
/** Words in type of 2.5 mm, raised above the foot of those beside them. */
const raised = (words: string, left: number, top: number): string =>
	`<ofd:TextObject Boundary="${left} ${top} 10 3" Size="2.5"><ofd:TextCode X="0" Y="2.5" DeltaX="1.3">${words}</ofd:TextCode></ofd:TextObject>`;

describe('what is set above the line', () => {
	test('is told from the number before it', async () => {
		expect(await linesOf(text('公开12', 20, 20) + raised('3', 34, 19.6) + text('条', 36, 20))).toEqual(['公开12³条']);
	});

	test('begins a note', async () => {
		expect(await linesOf(raised('3', 20, 19.6) + text('不含乡镇', 21.5, 20))).toEqual(['³不含乡镇']);
	});

	test('is not what stands on the line in smaller type, nor a figure in the next cell', async () => {
		expect(await linesOf(text('公开12', 20, 20) + raised('3', 34, 21.4) + text('条', 36, 20))).toEqual(['公开123条']);
		expect(await linesOf(text('公开12', 20, 20) + raised('3', 60, 19.6))).toEqual(['公开12 3']);
	});
});

describe('what a line runs through', () => {
	const words = text('收到3412件', 20, 20);

	test('is not said, and leaves its place', async () => {
		expect(await linesOf(words + line(28, 22.6, 8, 0))).toEqual(['收到12件']);
		expect(await linesOf(words + line(20, 22.6, 28, 0) + text('9件', 20, 40))).toEqual(['9件']);
	});

	test('is not what a line runs under, or what a longer or shorter one crosses', async () => {
		for (const at of [line(28, 25, 8, 0), line(10, 22.6, 150, 0), line(29.5, 22.6, 3, 0)])
			expect(await linesOf(words + at)).toEqual(['收到3412件']);
	});
});

describe('characters that are set apart', () => {
	const apart = (words: string, left: number, top: number, by: number): string =>
		[...words].map((character, at) => text(character, left + at * by, top)).join('');

	test('to fill a line are one stretch of words', async () => {
		const lines = ['同意公开的申请，', '部分公开的申请，', '不予公开的申请，', '无法提供的申请，'];
		const page = lines.map((words, at) => apart(words, 20, 50 + 7 * at, 16)).join('');
		const document = await opened(ofd({ pages: [page] }));
		expect(tables(document)).toEqual([]);
		expect(paragraphs(document).join('')).toBe(lines.join(''));
	});

	test('are cells where some are not', async () => {
		expect(await linesOf(apart('甲乙丙丁戊', 20, 50, 16) + text('合计', 100, 50))).toEqual(['甲 乙 丙 丁 戊 合计']);
	});
});

describe('a tall letter at the head of a paragraph', () => {
	const tall = (words: string, left: number, top: number): string =>
		`<ofd:TextObject Boundary="${left} ${top} 12 12" Size="11"><ofd:TextCode X="0" Y="9.5">${words}</ofd:TextCode></ofd:TextObject>`;
	const beside = ['年全县收到政府信息公开申请三十二件其中当面申请', '十二件网络申请二十件都已答复没有结转下年度的也'];
	const below = '没有收费没有复议没有诉讼。';

	test('belongs to its first line, and those beside it are none of their own', async () => {
		const page =
			tall('全', 20, 50) + beside.map((one, at) => text(one, 32, 50 + 7 * at)).join('') + text(below, 20, 64);
		expect(await linesOf(page)).toEqual([`全${beside.join('')}${below}`]);
	});

	test('is none beside one line', async () => {
		expect(await linesOf(tall('附', 20, 50) + text(beside[0] as string, 32, 53) + text(below, 20, 80))).toContain(
			below,
		);
	});
});

describe('lines that are counted in the margin', () => {
	const words = [
		'全年收到政府信息公开申请二十',
		'三件，其中当面申请五件，网络',
		'申请十八件，都已答复申请人。',
		'没有结转下年度的，没有收费。',
		'没有复议，没有诉讼，其他无。',
	];
	const counted = (first: number, step: number, left = 20): string =>
		words.map((one, at) => text(`${first + step * at}`, 8, 50 + 7 * at) + text(one, left, 50 + 7 * at)).join('');

	test('are without their numbers', async () => {
		expect((await linesOf(counted(9, 1))).join('')).toBe(words.join(''));
		expect((await linesOf(counted(5, 5))).join('')).toBe(words.join(''));
	});

	test('are none where the numbers do not count them, or something else stands below them', async () => {
		const other = words.map((one, at) => text(`${(at * 7) % 5}`, 8, 50 + 7 * at) + text(one, 20, 50 + 7 * at)).join('');
		expect((await linesOf(other)).join('')).toContain('2');
		expect((await linesOf(counted(1, 1) + text('序', 8, 43))).join('')).toContain('5');
	});
});

describe('paragraphs', () => {
	const lines = (words: readonly string[], left: number, top: number): string =>
		words.map((one, at) => text(one, left, top + 7 * at)).join('');
	const long = ['本年全县各级行政机关按照要求依法公开政府信息一千', '二百条并且答复了申请十二件没有引起复议也没有引起'];
	const small = (words: string, top: number): string => text(words, 20, top).replace('Size="4"', 'Size="3"');

	test('go on behind the notes at the foot of a page', async () => {
		const first = lines(long, 20, 50) + small('不含乡镇，也不含各个街道办事处。', 70);
		const document = await opened(ofd({ pages: [first, lines(['诉讼全年培训三次。'], 20, 50)] }));
		expect(paragraphs(document)).toEqual([`${long.join('')}诉讼全年培训三次。`, '不含乡镇，也不含各个街道办事处。']);
	});

	test('end before a heading, however full the line is that ends a sentence', async () => {
		const full = '二百条并且答复了申请十二件没有收取任何费用没有减。';
		const document = await linesOf(lines([long[0] as string, full, '（三）监督保障情况', '专人负责'], 20, 50));
		expect(document.slice(0, 2)).toEqual([`${long[0]}${full}`, '（三）监督保障情况']);
	});

	test('are the entries of a table of contents, though their dots fill the lines', async () => {
		const entries = [
			'一、加强领导，落实责任..........3',
			'二、主动公开政府信息情况........4',
			'三、依申请公开政府信息情况......5',
		];
		expect(await linesOf(lines(entries, 20, 50))).toEqual(entries);
	});

	test('go on beside a box, and what stands in it is one of its own', async () => {
		const beside = [
			'全县公开政府信息一千二百条其中网',
			'站公开九百条公报公开三百条另有微',
			'信公开二百条微博公开一百条并且答',
		];
		const below = [
			'复了申请十二件没有引起复议也没有引起诉讼培训三次',
			'每次到会六十人次都是各级机关负责公开的工作人员还',
			'有记者。',
		];
		const box = grid(100, 54, 1, 1) + text('专栏十四个', 101, 57);
		expect(await linesOf(lines(beside, 20, 50) + lines(below, 20, 71) + box)).toEqual([
			[...beside, ...below].join(''),
			'专栏十四个',
		]);
	});

	test('are in the order of their places where a program sets them in another', async () => {
		const all = Array.from({ length: 12 }, (_, at) => `第${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(at)}项工作已经完成。`);
		const page = [...all.keys()]
			.reverse()
			.map((at) => text(all[at] as string, 20, 50 + 9 * at))
			.join('');
		expect(await linesOf(page)).toEqual(all);
	});

	test('in columns end at a table across the page', async () => {
		const column = (left: number, top: number, one: string): string =>
			Array.from({ length: 5 }, (_, at) =>
				text(`${one}${'子丑寅卯辰'.charAt(at)}年内工作开展顺利`, left, top + 7 * at),
			).join('');
		const page =
			column(20, 20, '甲') +
			column(80, 20, '乙') +
			grid(20, 60, 3, 2) +
			text('申请', 22, 62) +
			column(20, 90, '丙') +
			column(80, 90, '丁');
		const found = (await linesOf(page)).join('').replace(/[^甲乙丙丁]/g, '');
		expect(found).toBe('甲甲甲甲甲乙乙乙乙乙丙丙丙丙丙丁丁丁丁丁');
	});

	test('in columns are told by their words where a program sets the digits behind them, or all in no order', async () => {
		const lines = (left: number, one: string): [words: string[], digits: string[]] => {
			const tops = [20, 27, 34, 41, 48];
			const word = (top: number, at: number) => text(`${one}${'子丑寅卯辰'.charAt(at)}内工作开展顺利`, left, top);
			return [tops.map(word), tops.map((top) => text('16', left + 32, top))];
		};
		const [words, digits] = lines(20, '甲');
		const [others, more] = lines(80, '乙');
		const inOrder = '甲甲甲甲甲乙乙乙乙乙';
		const order = async (objects: readonly string[]) =>
			(await linesOf(objects.join(''))).join('').replace(/[^甲乙]/g, '');
		expect(await order([...words, ...others, ...digits, ...more])).toBe(inOrder);
		const [a, b, c, d, e] = [...words.keys()].map((at) => [words[at], digits[at], others[at], more[at]].join(''));
		expect(await order([d, b, e, a, c].map(String))).toBe(inOrder);
		expect(await order([a, b, c, d, e].map(String))).toBe('甲乙甲乙甲乙甲乙甲乙');
	});

	test('have the distance of their own lines, whatever stands closer in smaller type', async () => {
		const close = Array.from({ length: 12 }, (_, at) =>
			small(`第${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(at)}行`, 110 + 3.2 * at),
		).join('');
		const document = await opened(ofd({ pages: [lines([...long, '诉讼全年培训三次。'], 20, 50) + close] }));
		expect(paragraphs(document)[0]).toBe(`${long.join('')}诉讼全年培训三次。`);
	});
});
