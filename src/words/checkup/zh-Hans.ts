import type { Family } from '../../report/rule-families';
import { numberIn } from '../number';
import { rulesZhHans } from '../rules/zh-Hans';

const number = numberIn('zh-CN');

/** The words of the check-up over all reports in Simplified Chinese: the shape that the other languages fill. */
export const checkupZhHans = {
	title: '体检',
	views: { label: '看法', list: '逐份', matrix: '单位与年度' },
	empty: '库中还没有报告。放入报告后，这里列出所有报告的勾稽结果。',
	working: (done: number, all: number) => `正在核对 ${number(done)} / ${number(all)}`,
	totals: (reports: number, checks: number, fails: number) =>
		`${number(reports)} 份报告，勾稽 ${number(checks)} 项，${number(fails)} 项不符`,
	besides: (warning: number, info: number, unchecked: number, marked: number) =>
		[
			warning && `${number(warning)} 项存疑`,
			info && `${number(info)} 项提示`,
			unchecked && `${number(unchecked)} 项缺少依据，没有核对`,
			marked && `${number(marked)} 项您已标记，不再列出`,
		]
			.filter(Boolean)
			.join('；'),
	filters: {
		label: '筛选',
		severity: '程度',
		atLeast: { info: '全部程度', warning: '不符与存疑', error: '只看不符' },
		rule: '规则',
		anyRule: '全部规则',
		onlyFound: '只看有问题的报告',
		failed: '列出没有读成的文件',
		from: '自',
		to: '至',
		firstYear: '最早年度',
		lastYear: '最近年度',
	},
	none: '没有符合条件的报告',
	clear: '清除条件',
	table: {
		report: '报告',
		year: '年度',
		caption: '每份报告各类勾稽的不符之处，问题多的在前',
		open: (count: number, family: string, report: string) => `${report}，${family} ${count} 处，打开第一处`,
		clean: '未见问题',
	},
	severity: { error: '不符', warning: '存疑', info: '提示' },
	more: (count: number) => `另有 ${count} 处`,
	copy: {
		table: '复制表格',
		list: '复制核对清单',
		copied: '已复制，可以粘贴到 Excel 或文档',
		failed: '浏览器没有允许复制。',
	},
	family: {
		tables: '表内',
		twice: '文表一致',
		sums: '合计占比',
		growth: '增减',
		years: '年际',
		rollup: '汇总',
		structure: '结构',
		wording: '时限文字',
	} satisfies Record<Family, string> as Record<Family, string>,
	rule: rulesZhHans,
	matrix: {
		caption: '每个单位各年度的报告',
		unit: '单位',
		noRegion: '地区不详',
		state: {
			waiting: '正在核对',
			blank: '没有可核对的数',
			clean: '未见问题',
			found: (count: number) => `${count} 处`,
			failed: '未读成',
			untold: '没有说到',
			missing: '缺报告',
		},
		/** What a cell has room for. */
		short: { missing: '缺', failed: '未读', untold: '—' },
		foundSign: { error: '有不符，数字为处数', warning: '只有存疑或提示' },
		/** What the cells hold: the findings, or a figure. */
		shows: {
			label: '显示',
			findings: '核对结果',
			head: (figure: string) => `单位（${figure}）`,
			contested: (says: string) => `${says}，报告中另有不同的数`,
			contestedSign: '报告中另有不同的数',
		},
		cell: (unit: string, year: number, state: string) => `${unit} ${year} 年：${state}`,
		also: (names: readonly string[]) => `含${names.join('、')}`,
		versions: (count: number) => `${count} 个版本，取较新的一个`,
		ofVersions: (state: string, count: number) => `${state}，${count} 个版本，取较新的一个`,
		legend: '图例',
		span: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
		/** Years to the left and to the right of those in view. */
		before: (span: string) => `← ${span} 年`,
		after: (span: string) => `${span} 年 →`,
		none: '没有报告',
		unplaced: (count: number) => `有 ${count} 份报告看不出单位或年度，不在表中。`,
		/** On the head of a year. */
		order: '按这一年的多少排列：由多到少，由少到多，复原',
		keys: '方向键移动，回车打开。',
		hint: '点表头的年度，按那一年排列。在首末年度之间缺的报告标为“缺”；选定年度范围后，在整个范围内标出。',
	},
	below: {
		title: '逐级汇总',
		lead: '政府的报告应当等于所属部门和下级政府报告之和。库里不知道是否收齐，请您声明后再核对。',
		complete: '下级报告已齐',
		count: (count: number) => `库中有 ${count} 份下级报告`,
		names: '这些报告',
	},
	failedFiles: {
		title: '没有读成的文件',
		lead: '换好再放进来，读成的就不再列出。文件名或路径里写明单位和年度的，也标在“单位与年度”中。',
		file: '文件',
		reason: '原因',
		copy: '复制文件清单',
		forget: '清空清单',
	},
	related: {
		'last-year': (year: number) => `与 ${year} 年报告`,
		below: '与下级报告',
		working: '正在与库中其他报告核对',
		none: (year: number) => `库中没有同一机关 ${year} 年的报告，没有作跨年核对。`,
		open: '打开那份报告',
		versions: (count: number) => `同一年度有 ${count} 份，按其中较新的一份核对。`,
		perhaps: (name: string) => `那份报告的机关是“${name}”，不能确定与本报告是同一机关，不一致之处只作提示。`,
		counts: (checked: number, holds: number) => `核对 ${number(checked)} 项，相符 ${number(holds)} 项`,
		unchecked: '没有核对的',
		there: (name: string) => `${name}的原文`,
		undeclared: (count: number) => `库中有 ${count} 份下级报告。声明收齐后核对汇总。`,
		andMore: (count: number) => `等 ${count} 份`,
	},
};

export type CheckupWords = typeof checkupZhHans;
