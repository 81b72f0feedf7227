import type { Family } from '../../report/rule-families';
import { numberIn } from '../number';
import { rulesZhHans } from '../rules/zh-Hans';

const number = numberIn('zh-CN');

/** What is said beside the totals: findings that are no errors, relations that could not be checked, reports left out. */
interface Besides {
	warning: number;
	info: number;
	unchecked: number;
	marked: number;
	outdated: number;
}

/** The words of the check-up over all reports in Simplified Chinese: the shape that the other languages fill. */
export const checkupZhHans = {
	title: '体检',
	views: { label: '查看方式', list: '逐份', matrix: '单位与年度' },
	empty: '库中还没有报告。放入报告后，这里列出所有报告的勾稽结果。',
	working: (done: number, all: number) => `正在核对 ${number(done)} / ${number(all)}`,
	/** Where nothing could be checked, or has not been yet, there is nothing that does not hold. */
	totals: (reports: number, checks: number, fails: number) =>
		`${number(reports)} 份报告${checks > 0 ? `，勾稽 ${number(checks)} 项，${number(fails)} 项不符` : ''}`,
	besides: ({ warning, info, unchecked, marked, outdated }: Besides) =>
		[
			warning && `${number(warning)} 项存疑`,
			info && `${number(info)} 项提示`,
			unchecked && `${number(unchecked)} 项缺少依据，未核对`,
			marked && `${number(marked)} 项您已标记，不再列出`,
			outdated && `另有 ${number(outdated)} 份旧版本，未计入`,
		]
			.filter(Boolean)
			.join('；'),
	filters: {
		label: '筛选',
		/** What opens them where they have no room. */
		opener: (chosen: number) => (chosen > 0 ? `筛选（已选 ${chosen} 项）` : '筛选'),
		severity: '程度',
		atLeast: { info: '全部问题', warning: '不符与存疑', error: '只看不符' },
		rule: '规则',
		anyRule: '全部规则',
		onlyFound: '只看有问题的报告',
		failed: '列出未能读取的文件',
		from: '自',
		to: '至',
		firstYear: '最早年度',
		lastYear: '最近年度',
	},
	/** Of all reports those that stand in the list. */
	listed: (count: number) => `列出 ${number(count)} 份`,
	none: '没有符合条件的报告',
	clear: '清除条件',
	table: {
		report: '报告',
		year: '年度',
		file: '文件',
		caption: '每份报告各类勾稽的不符之处，问题多的在前',
		open: (count: number, family: string, report: string) => `${report}，${family} ${count} 处，打开第一处`,
		clean: '未见问题',
		/** Of a version in whose place another one counts. */
		outdated: '旧版本',
		outdatedName: (name: string) => `${name}（旧版本）`,
		place: '位置',
		says: '问题',
	},
	severity: { error: '不符', warning: '存疑', info: '提示' },
	more: (count: number) => `另有 ${count} 处`,
	copy: {
		table: '复制表格',
		list: '复制核对清单',
		copied: '已复制，可粘贴到 Excel 或文档',
		failed: '浏览器不允许复制。',
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
			failed: '未能读取',
			untold: '未提及',
			missing: '缺少报告',
		},
		/** What a cell has room for. */
		short: { missing: '缺', failed: '未读', untold: '—' },
		foundSign: { error: '有不符（数字为各类问题总数）', warning: '只有存疑或提示' },
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
		/** Years that no column is drawn for. */
		leftOut: (spans: readonly string[]) => `${spans.join('、')} 年没有报告，未列`,
		/** Years to the left and to the right of those in view. */
		before: (span: string) => `← ${span} 年`,
		after: (span: string) => `${span} 年 →`,
		none: '没有报告',
		unplaced: (count: number) => `有 ${count} 份报告未能识别单位或年度，未列入表中。`,
		/** On the head of a year. */
		order: '按该年度排序：由多到少、由少到多、恢复原序',
		keys: '方向键移动，回车打开。',
		hint: '点击表头的年度，按该年度排序。首末年度之间缺少的报告标为“缺”；选定年度范围的，在整个范围内标注。',
	},
	below: {
		title: '逐级汇总',
		lead: '政府报告的数据应当等于所属部门和下级政府报告之和。库中报告是否收齐，程序无从得知，请确认收齐后再核对。',
		complete: '下级报告已齐',
		count: (count: number) => `库中有 ${count} 份下级报告`,
		names: '这些报告',
	},
	failedFiles: {
		title: '未能读取的文件',
		lead: '更换后重新放入，读取成功的不再列出。文件名或路径中写明单位和年度的，同时标注在“单位与年度”中。',
		file: '文件',
		reason: '原因',
		copy: '复制文件清单',
		forget: '清空清单',
	},
	related: {
		'last-year': (year: number) => `与 ${year} 年报告`,
		below: '与下级报告',
		working: '正在与库中其他报告核对',
		none: (year: number) => `库中没有同一机关 ${year} 年的报告，放入后可作跨年核对。`,
		open: '打开该报告',
		versions: (count: number) => `同一年度有 ${count} 份，按其中较新的一份核对。`,
		perhaps: (name: string) => `该报告的机关是“${name}”，不能确定与本报告为同一机关，不一致之处仅作提示。`,
		counts: (checked: number, holds: number) => `核对 ${number(checked)} 项，相符 ${number(holds)} 项`,
		unchecked: '未核对的项目',
		there: (name: string) => `${name}的原文`,
		undeclared: (count: number) => `库中有 ${count} 份下级报告，确认收齐后核对汇总。`,
		andMore: (count: number) => `等 ${count} 份`,
	},
};

/** What every language says of the check-up. */
export type CheckupWords = typeof checkupZhHans;
