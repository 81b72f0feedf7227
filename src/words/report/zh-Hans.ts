import type { Group } from '../../report/catalog';
import type { Format, Notice, SectionKind, Step } from '../../report/reading';
import { numberIn, percentIn } from '../number';
import { overZh } from '../units/zh';

type NoticeOf<C extends Notice['code']> = Extract<Notice, { code: C }>;

const number = numberIn('zh-CN');
const percent = percentIn('zh-CN');

/** What is said of a figure that is quoted. */
interface Citation {
	/** The body, and the year where it is known. */
	report: string;
	figure: string;
	value: string;
	/** The sentence that says it; undefined for a cell of a table. */
	words: string | undefined;
}

/** How a figure stands to that of the year before. */
interface Since {
	year: number;
	/** What it was then, with its unit. */
	value: string;
	/** 1 for more, −1 for less, 0 for the same. */
	way: number;
	/** How many more or less, with the unit. */
	by: string;
	/** The part that this is of what it was. */
	rate?: number;
}

/** The words of the report page in Simplified Chinese: the shape that the other languages fill. */
export const reportZhHans = {
	panes: {
		label: '报告的各个部分',
		text: '正文',
		outline: '目录',
		figures: '数据',
		facts: '其他数字',
		findings: '核对',
		about: '信息',
	},
	toPane: (name: string) => `跳到“${name}”`,
	/** The list that led to what is shown. */
	backTo: (name: string) => `返回“${name}”`,
	trail: {
		label: '前后报告',
		at: (at: number, of: number) => `第 ${number(at)} 份，共 ${number(of)} 份`,
		before: '上一份',
		after: '下一份',
		/** Where the list has no more. */
		end: { before: '已是第一份', after: '已是最后一份' },
	},
	share: '分享',
	/** For the tabs of a phone, where every character counts. */
	short: { facts: '其他' },
	script: { label: '字形', original: '原文', hans: '简体', hant: '繁體', failed: '未能转换，仍显示原文。' },
	outline: { empty: '这份报告没有标题。' },
	figures: {
		empty: '未见官方格式中的数字',
		search: '查找数据',
		found: (count: number) => (count > 0 ? `找到 ${count} 项` : '没有符合的数据'),
		inUnit: (name: string, unit: string) => `${name}（${unit}）`,
		emptyHint: '全文仍可阅读，其余数字列在“其他数字”中。',
		all: '全域',
		self: '本级',
		bothScopes: '全域指整个行政区域，本级指机关自身。',
		ofYear: (year: number) => `${year} 年`,
		again: (count: number) => `另有 ${count} 处`,
		differs: '另有一处数字不同',
		open: '待定',
		openHint: '数字连写，按勾稽关系有以下几种读法：',
	},
	detail: {
		words: '原文',
		statements: '出处',
		evidence: '依据与读法',
		how: '识别依据',
		next: '下一处',
		alsoHere: '同一句还写明',
		/** The heading of the reasons that a number of replies is made up of. */
		reasons: '其中',
		since: ({ year, value, way, by, rate }: Since): string =>
			way === 0
				? `与 ${year} 年的 ${value}持平`
				: `比 ${year} 年的 ${value}${way > 0 ? '增加' : '减少'} ${by}${rate === undefined ? '' : `（${percent(rate)}）`}`,
		copy: '复制数字和原文',
		notCopied: '浏览器不允许复制。',
		citation: ({ report, figure, value, words }: Citation): string =>
			`${report}：${figure} ${value}${words ? `\n原文：“${words}”` : ''}`,
	},
	/** Where words stand in the file itself. */
	where: {
		page: (page: number) => `第 ${page} 页`,
		sheet: (sheet: string, cell: string) => `工作表 ${sheet} · ${cell}`,
		table: (table: number, row: number, column: number) => `第 ${table} 个表格 · 第 ${row} 行第 ${column} 列`,
	},
	saw: {
		term: '指标用语',
		number: '数字',
		unit: '单位',
		hedge: '约数',
		none: '写明没有',
		scope: '范围',
		year: '年度',
		context: '上下文',
		cell: '表格单元',
	} satisfies Record<Step['saw'], string> as Record<Step['saw'], string>,
	qualifier: {
		over: overZh,
		under: (value: string) => `近 ${value}`,
		about: (value: string) => `约 ${value}`,
	},
	unit: (unit: string, _value?: number): string => unit,
	facts: { empty: '没有其他数字。', count: (n: number) => `正文中另有 ${n} 个数字，不属于官方格式。` },
	about: {
		issuer: '发布机关',
		region: '地区',
		level: '层级',
		year: '年度',
		era: '格式',
		period: '统计期限',
		publishedOn: '发布日期',
		signedOn: '落款日期',
		indexNumber: '索引号',
		documentNumber: '文号',
		scriptName: '字形',
		source: '来源文件',
		format: '文件格式',
		encoding: '编码',
		size: '大小',
		sha256: '内容指纹',
		encodingHint: '如显示乱码，请更换编码，将立即重读。',
		rereading: '正在重读',
		hans: '简体',
		hant: '繁体',
		to: '至',
		print: '打印',
		export: { json: '导出数据（JSON）', csv: '导出表格（CSV）' },
	},
	format: {
		text: '纯文本',
		markdown: 'Markdown',
		html: '网页',
		clipboard: '剪贴板',
		mhtml: '网页存档',
		docx: 'Word',
		doc: 'Word 97–2003',
		odt: 'OpenDocument 文本',
		xlsx: 'Excel',
		xls: 'Excel 97–2003',
		ods: 'OpenDocument 表格',
		pdf: 'PDF',
		ofd: 'OFD',
		rtf: 'RTF',
	} satisfies Record<Format, string> as Record<Format, string>,
	kind: {
		overview: '总体情况',
		proactive: '主动公开',
		response: '回应解读',
		application: '依申请公开',
		fee: '收费',
		appeal: '复议诉讼',
		problems: '问题与改进',
		organisation: '机构人员',
		training: '会议培训',
		annex: '附表',
		other_matters: '其他事项',
	} satisfies Record<SectionKind, string> as Record<SectionKind, string>,
	group: {
		proactive: '主动公开情况',
		category: '主动公开分类',
		response: '回应解读情况',
		application: '依申请公开情况',
		appeal: '复议、诉讼与举报',
		fee: '收费情况',
		organisation: '机构、人员与经费',
		training: '会议和培训',
		decisions: '规章、行政决定与收费',
	} satisfies Record<Group, string> as Record<Group, string>,
	forms: {
		t2: '主动公开政府信息情况',
		t3: '收到和处理政府信息公开申请情况',
		t4: '行政复议、行政诉讼情况',
		article: (number: 1 | 5 | 6 | 8 | 9) => `第二十条第（${ARTICLE_20[number]}）项`,
		item: '信息内容',
		organisations: '法人或其他组织',
		results: '三、本年度办理结果',
		reconsideration: '行政复议',
		direct: '未经复议直接起诉',
		afterReview: '复议后起诉',
		litigation: '行政诉讼',
		upheld: '结果维持',
		corrected: '结果纠正',
		other: '其他结果',
		pending: '尚未审结',
		total: '总计',
		scroll: (table: string) => `${table}，可左右滚动`,
		numbered: (number: number) => `第 ${number} 张表`,
	},
	notice: {
		'not-a-report': (_: NoticeOf<'not-a-report'>) => '未见年度报告的标题或特征，已作为普通文字保留。',
		'no-figures': (_: NoticeOf<'no-figures'>) => '未见官方格式中的数字。',
		'damaged-characters': (n: NoticeOf<'damaged-characters'>) =>
			`有 ${number(n.count)} 个字符损坏。如显示乱码，请更换编码重读。`,
		'letters-for-digits': (n: NoticeOf<'letters-for-digits'>) =>
			`表格里有 ${number(n.count)} 格将数字写成字母（O、l），已按数字读取，请对照原件。`,
		'wrong-charset': (n: NoticeOf<'wrong-charset'>) =>
			`文件自称编码为 ${n.declared}，实际是 ${n.used.toUpperCase()}，已按实际编码读取。`,
		'garbled-text': (_: NoticeOf<'garbled-text'>) =>
			'文件里的文字编码有误，读出的字与页面上显示的不一致，数字也不可靠。请换一份文件，或用文字识别软件重新识别。',
		'picture-pages': (n: NoticeOf<'picture-pages'>) =>
			`第 ${n.pages.join('、')} 页是图片，其中的文字未能读取，请对照原件。`,
		'uncomputed-cells': (n: NoticeOf<'uncomputed-cells'>) =>
			`表格里有 ${number(n.count)} 格是没有计算结果的公式，未能读取。请用 Excel 或 WPS 打开、保存后重读。`,
	},
};

/** What every language says of a report. */
export type ReportWords = typeof reportZhHans;

/** Items of article 20 of the 条例 as the forms print them. */
const ARTICLE_20 = { 1: '一', 5: '五', 6: '六', 8: '八', 9: '九' } as const;
