import { rulesZhHant } from '../rules/zh-Hant';
import type { CheckupWords } from './zh-Hans';

const number = new Intl.NumberFormat('zh-TW', { maximumFractionDigits: 8 });

/** The words of the check-up over all reports in Traditional Chinese. */
export const checkupZhHant: CheckupWords = {
	title: '體檢',
	views: { label: '看法', list: '逐份', matrix: '單位與年度' },
	empty: '庫中還沒有報告。放入報告後，這裡列出所有報告的勾稽結果。',
	working: (done, all) => `正在核對 ${number.format(done)} / ${number.format(all)}`,
	totals: (reports, checks, fails) =>
		`${number.format(reports)} 份報告，勾稽 ${number.format(checks)} 項，${number.format(fails)} 項不符`,
	besides: (warning, info, unchecked, marked) =>
		[
			warning && `${number.format(warning)} 項存疑`,
			info && `${number.format(info)} 項提示`,
			unchecked && `${number.format(unchecked)} 項缺少依據，沒有核對`,
			marked && `${number.format(marked)} 項您已標記，不再列出`,
		]
			.filter(Boolean)
			.join('；'),
	filters: {
		label: '篩選',
		severity: '程度',
		atLeast: { info: '全部程度', warning: '不符與存疑', error: '只看不符' },
		rule: '規則',
		anyRule: '全部規則',
		onlyFound: '只看有問題的報告',
		failed: '列出沒有讀成的檔案',
		from: '自',
		to: '至',
		firstYear: '最早年度',
		lastYear: '最近年度',
	},
	none: '沒有符合條件的報告',
	clear: '清除條件',
	table: {
		report: '報告',
		year: '年度',
		all: '合計',
		caption: '每份報告各類勾稽的不符之處，問題多的在前',
		open: (count, family, report) => `${report}，${family} ${count} 處，開啟第一處`,
		clean: '未見問題',
	},
	severity: { error: '不符', warning: '存疑', info: '提示' },
	counts: (error, warning, info) =>
		[error && `${error} 處不符`, warning && `${warning} 處存疑`, info && `${info} 處提示`].filter(Boolean).join('，'),
	more: (count) => `另有 ${count} 處`,
	copy: {
		table: '複製表格',
		list: '複製清單',
		copied: '已複製，可以貼到 Excel 或文件',
		failed: '瀏覽器沒有允許複製。',
	},
	family: {
		tables: '表內',
		twice: '文表一致',
		sums: '合計占比',
		growth: '增減',
		years: '年際',
		rollup: '彙總',
		structure: '結構',
		wording: '時限文字',
	},
	rule: rulesZhHant,
	matrix: {
		caption: '每個單位各年度的報告',
		unit: '單位',
		noRegion: '地區不詳',
		state: {
			waiting: '正在核對',
			blank: '沒有可核對的數',
			clean: '未見問題',
			found: (count) => `${count} 處`,
			failed: '未讀成',
			untold: '沒有說到',
			missing: '缺報告',
		},
		/** What a cell has room for. */
		short: { missing: '缺', failed: '未讀', untold: '—' },
		foundSign: { error: '有不符，數字為處數', warning: '只有存疑或提示' },
		shows: {
			label: '顯示',
			findings: '核對結果',
			head: (figure) => `單位（${figure}）`,
			contested: (says) => `${says}，報告中另有不同的數`,
			contestedSign: '報告中另有不同的數',
		},
		cell: (unit, year, state) => `${unit} ${year} 年：${state}`,
		versions: (count) => `${count} 個版本，取最近加入的`,
		ofVersions: (state, count) => `${state}，${count} 個版本，取最近加入的`,
		legend: '圖例',
		span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
		before: (span) => `← ${span} 年`,
		after: (span) => `${span} 年 →`,
		none: '沒有報告',
		unplaced: (count) => `有 ${count} 份報告看不出單位或年度，不在表中。`,
		order: '按這一年的多少排列：由多到少，由少到多，復原',
		keys: '方向鍵移動，回車開啟。',
		hint: '點表頭的年度，按那一年排列。在首末年度之間缺的報告標為「缺」；選定年度範圍後，在整個範圍內標出。',
	},
	below: {
		title: '逐級彙總',
		lead: '政府的報告應當等於所屬部門和下級政府報告之和。庫裡不知道是否收齊，請您聲明後再核對。',
		complete: '下級報告已齊',
		count: (count) => `庫中有 ${count} 份下級報告`,
		names: '這些報告',
	},
	failedFiles: {
		title: '沒有讀成的檔案',
		lead: '本次開啟以來沒有讀成的檔案。檔名或路徑裡寫明單位和年度的，也標在「單位與年度」中。',
	},
	related: {
		'last-year': (year) => `與 ${year} 年報告`,
		below: '與下級報告',
		working: '正在與庫中其他報告核對',
		none: (year) => `庫中沒有同一機關 ${year} 年的報告，沒有作跨年核對。`,
		open: '開啟那份報告',
		versions: (count) => `同一年度有 ${count} 份，按最近加入的一份核對。`,
		counts: (checked, holds) => `核對 ${number.format(checked)} 項，相符 ${number.format(holds)} 項`,
		unchecked: '沒有核對的',
		there: (name) => `${name}的原文`,
		undeclared: (count) => `庫中有 ${count} 份下級報告。聲明收齊後核對彙總。`,
		andMore: (count) => `等 ${count} 份`,
	},
};
