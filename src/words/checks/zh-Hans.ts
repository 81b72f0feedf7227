import type { Verdict } from '../../report/marks';
import type { Check, Finding } from '../../report/reading';
import { rulesZhHans } from '../rules/zh-Hans';

/** What a check came to; where it fails, how grave what it found is. */
export type Result = Exclude<Check['outcome'], 'fails'> | Finding['severity'];

const OUTCOME: Readonly<Record<Check['outcome'], string>> = {
	holds: '相符',
	explained: '按另一口径相符',
	fails: '不符',
	'not-checkable': '无法核对',
};
const SEVERITY: Readonly<Record<Finding['severity'], string>> = { error: '不符', warning: '存疑', info: '提示' };

/** What the reconciliation (勾稽) is told in, in Simplified Chinese: the shape that the other languages fill. */
export const checksZhHans = {
	rule: rulesZhHans,
	outcome: OUTCOME,
	severity: SEVERITY,
	result: { ...OUTCOME, ...SEVERITY } as Readonly<Record<Result, string>>,
	/** 勾稽 131 项：129 项相符，1 项不符，1 项存疑 */
	sum: {
		all: (count: number): string => `勾稽 ${count} 项：`,
		part: (result: Result, count: number): string => `${count} 项${checksZhHans.result[result]}`,
		comma: '，',
		unchecked: (count: number): string => `${count} 项缺少依据，未核对`,
	},
	/** Where nothing is open: all that could be checked holds. */
	sound: (count: number): string => `${count} 项勾稽相符`,
	uncounted: '没有可核对的勾稽关系',
	none: '本报告内未发现不符之处',
	hint: '点开上方摘要，可逐项查看核对内容和依据。',
	filter: { label: '只看', all: '全部', handled: '已处理' },
	/** Of a corrected version: the one before did not have it. */
	fresh: '新增',
	/** What the version before had, and this one has not. */
	mended: (count: number) => `较先前的版本已改正 ${count} 处`,
	nothingLeft: '没有此类问题',
	notes: (count: number) => `${count} 处提示`,
	handled: (count: number) => `${count} 项已处理`,
	left: (count: number) => `${count} 项曾作标记，现已不再列出`,
	table: { t2: '表二', t3: '表三', t4: '表四', annex: '统计附表' } as Readonly<Record<string, string>>,
	elsewhere: '正文',
	/** By what the number rests on: “should be” is said only of what leaves no choice. */
	expected: {
		computed: '核算为',
		table: '表中为',
		elsewhere: '另一处为',
		'last-year': '上年报告为',
		whole: '总数为',
		listed: '所列为',
		due: '应为',
	},
	actual: '报告写作',
	difference: '相差',
	points: (number: string) => `${number} 个百分点`,
	places: '出处',
	blank: '空白',
	morePlaces: (count: number) => `另有 ${count} 处`,
	next: '下一处',
	about: '核对',
	verdict: { checked: '已核对', 'not-an-error': '不是错误' } satisfies Record<Verdict, string> as Readonly<
		Record<Verdict, string>
	>,
	note: '备注',
	noteHint: '供自己或同事查看，随报告保存',
	undo: '撤销标记',
	copy: '复制全部',
	copied: '已复制，可粘贴到微信或 Word',
	notCopied: '浏览器不允许复制，请用打印',
	print: '打印',
	/** Several things in a line. */
	listed: (things: readonly string[]): string => things.join('，'),
	/** The text that is copied. */
	plain: {
		heading: (title: string, file: string) => `${title}：核对结果（${file}）`,
		/** Said once, of all that follows. */
		ask: '请核对下列各处。',
		part: (name: string) => `【${name}】`,
		head: (severity: string, rule: string) => `${severity}｜${rule}`,
		/** @param line what the places have in common */
		where: (places: readonly string[], line?: string) =>
			`出处：${line ? `${line}（${places.join('；')}）` : places.join('；')}`,
		mark: (verdict: string, note: string) => `【${verdict}】${note}`,
	},
	open: {
		title: '数字连写，请对照原件选定',
		why: (count: number) => `按表内勾稽关系有 ${count} 种读法，程序不作猜测。`,
		tooMany: '读法无法逐一列出，请对照原件。',
		choose: '选定',
		narrow: '先确定一格',
		any: '不限',
		ways: (count: number) => `还有 ${count} 种`,
		byReader: '由您选定',
		undo: '撤销选定',
		busy: '正在按您的选择重新勾稽',
		blank: '空',
		nothing: '原件上写作',
	},
	way: {
		cell: '直接取自表格单元格。',
		jammed: '几格数字连写，按表内勾稽关系拆分。',
		derived: '报告未单列，由表中各格相加得出。',
		none: (term: string) => `原文写明没有${term}，记作 0。`,
		all: '由前一个数字推出：原文写明全部如此。',
		respectively: '几个名称与几个数字按次序一一对应。',
		each: '几个名称共用一个数字。',
		behind: (term: string) => `依据数字后的“${term}”确定指标。`,
		goesOn: '承接前一个数字，未另写名称。',
		head: (term: string) => `依据数字前的“${term}”确定指标。`,
		reader: '由您在几种读法中选定。',
	},
};

/** What every language says of checks. */
export type ChecksWords = typeof checksZhHans;
