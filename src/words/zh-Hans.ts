import type { Mending } from '../library/mending';
import type { StorageTrouble } from '../library/trouble';
import type { Failure } from '../report/failure';
import { amountIn, bytesIn } from './measure';
import { numberIn } from './number';

type FailureOf<C extends Failure['code']> = Extract<Failure, { code: C }>;
type TroubleOf<C extends StorageTrouble['code']> = Extract<StorageTrouble, { code: C }>;

const number = numberIn('zh-CN');
const bytes = bytesIn('zh-CN');
const amount = amountIn('zh-CN', { files: '个文件', cells: '个单元格' });
const date = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

/** The words of the interface in Simplified Chinese: the shape that the other languages fill. */
export const zhHans = {
	locale: 'zh-CN',
	number,
	bytes,
	date: (time: number) => date.format(time),
	app: {
		name: '公开镜',
		claim: '政府信息公开年度报告，逐数有据',
		skip: '跳到正文',
		nav: '页面',
		checkup: '体检',
		settings: '设置',
		back: '返回报告库',
		backToCheckup: '返回体检',
		close: '关闭',
		notFound: '页面不存在',
		notFoundHint: '链接可能不完整，或报告已从本机删除。',
		loading: '正在打开',
		partMissing: '此部分未能载入：程序可能刚刚更新，或网络已断开。库中的报告不受影响。',
		reload: '刷新',
	},
	intake: {
		pick: '选取文件',
		pickFolder: '选取文件夹',
		add: '添加报告',
		paste: '粘贴文本',
		pasteTitle: '粘贴报告全文',
		pasteHint: '从网页复制的表格保留行列，粘贴后立即读取。',
		pasteField: '报告全文',
		pasteRead: '读取',
		cancel: '取消',
		drop: '松开即可读入',
		dropHint: '可放入多个文件或整个文件夹',
		formats: '支持 Word、WPS、Excel、ODF、PDF、OFD、RTF、网页、纯文本及 ZIP、RAR、7z 压缩包。',
	},
	empty: {
		title: '放入年度报告',
		lead: '政府信息公开工作年度报告，逐数注明原文出处，逐项核对勾稽关系。',
		whom: '供发布前自查、成批核验、逐年比较，也可只查一个数。',
		how: '将文件或文件夹拖入本窗口任意位置，或直接粘贴报告全文。',
		private: '读取和保存均在本机完成，不上传。',
		samples: '没有现成文件？可先查看两份示例',
		restore: '从备份恢复',
		/** A specimen of a report: words before, the words that say a figure, words after; the figure and its sum as they are listed. */
		specimen: {
			lang: 'zh-Hans',
			before: '全年',
			says: '收到政府信息公开申请 52\u00a0件',
			after: '，其中当面申请 6\u00a0件、网络申请 46\u00a0件，均已按时办结。',
			name: '收到申请数',
			value: '52',
			unit: '件' as string | undefined,
			sum: '当面 6 ＋ 网络 46 ＝ 52',
			holds: '相符',
			caption: '数字与原文互为索引，勾稽关系逐项核对',
		},
	},
	batch: {
		label: '读取进度',
		progress: (done: number, all: number) => `已读 ${number(done)} / ${number(all)}`,
		reading: (name: string) => `正在读：${name}`,
		cancel: '停止读取',
		/** How many were read, and how many of these the browser did not take. */
		done: (kept: number, unsaved = 0) =>
			unsaved === 0 ? `${number(kept)} 份报告已入库` : `${number(kept)} 份报告已读，其中 ${number(unsaved)} 份未保存`,
		failed: (count: number) => `${number(count)} 份未能读取`,
		/** The reader stopped the batch before their turn came. */
		stopped: (count: number) => `${number(count)} 份尚未读取`,
		failedList: '未能读取的文件',
		/** Of files that failed for the reason just told. */
		alike: (count: number) => `另有 ${number(count)} 个文件情况相同`,
		/** Sentences that say why files could not be read. */
		moreReasons: (count: number) => `另有 ${number(count)} 条`,
		/** Its name, and that under which it was kept before where that is another. */
		again: (name: string, kept?: string) =>
			kept === undefined ? `“${name}”先前已在库中，只保留一份。` : `“${name}”与库中的“${kept}”内容相同，只保留一份。`,
		manyAgain: (count: number) => `${number(count)} 份先前已在库中，未重复保留`,
		stranger: (name: string) => `“${name}”未见年度报告的标题或特征，已作为普通文字保留。`,
		manyStrangers: (count: number) => `${number(count)} 份未见年度报告的标题或特征，已作为普通文字保留`,
		otherVersions: (name: string, count: number) =>
			`“${name}”是库中已有报告的另一版本（机关、年度相同，内容不同），先前的 ${count} 份仍保留。`,
		manyVersions: (count: number) =>
			`${number(count)} 份是库中已有报告的另一版本（机关、年度相同，内容不同），先前的仍保留`,
		carried: (count: number) => `先前的 ${count} 处标记或选定已沿用。`,
		/** Of findings of the report itself, since the earlier version. */
		mended: ({ mended, left, fresh }: Mending) =>
			mended.length + left === 0
				? `与先前相比，报告自身的不符与存疑新增\u00a0${fresh.length}\u00a0处。`
				: `与先前相比，报告自身的不符与存疑已改正\u00a0${mended.length}\u00a0处，${left ? `尚有\u00a0${left}\u00a0处` : '没有遗留'}${fresh.length ? `，新增\u00a0${fresh.length}\u00a0处` : ''}。`,
		/** Behind what is said of the report's own findings. */
		between: (count: number) => `与其他报告之间另有\u00a0${count}\u00a0处。`,
		toMended: '查看已改正的问题',
		toFresh: '查看新增的问题',
		removeOlder: (count: number) => (count === 1 ? '删除先前的版本' : `删除先前的 ${count} 个版本`),
		dismiss: '收起',
	},
	library: {
		title: '报告库',
		count: (shown: number, all: number) =>
			shown === all ? `${number(all)} 份报告` : `${number(all)} 份中的 ${number(shown)} 份`,
		unsaved: '未保存',
		/** How many of all do not add up: leads to the check-up. */
		wrong: (count: number) => `${number(count)} 份存在不符`,
		search: '搜索名称与全文',
		searching: '正在搜索',
		year: '年度',
		level: '层级',
		region: '地区',
		anyYear: '全部年度',
		anyLevel: '全部层级',
		anyRegion: '全部地区',
		sort: '排序',
		sortBy: {
			kept: '最近添加',
			yearDown: '年度：新到旧',
			yearUp: '年度：旧到新',
			issuer: '发布机关',
			findings: '问题最多',
		},
		/** Of a key figure, the largest number first. */
		sortByFigure: (name: string) => `${name}最多`,
		/** For the head of a column that is pressed to sort by it. */
		sortOn: (name: string) => `按${name}排序`,
		none: '没有符合条件的报告',
		clearFilters: '清除条件',
		select: '选择',
		selectDone: '完成',
		selectAll: '全选',
		selected: (count: number) => `已选 ${number(count)} 份`,
		selectOne: (title: string) => `选择 ${title}`,
		remove: '删除',
		table: '导出表格',
		tableOf: (done: number, all: number) => `正在导出 ${number(done)} / ${number(all)}`,
		/** To tell versions of one report apart. */
		addedAt: (time: number) => `${moment.format(time)} 添加`,
		removed: (count: number) => `已删除 ${number(count)} 份报告`,
		undo: '撤销',
		restored: (count: number) => `已恢复 ${number(count)} 份报告`,
		unknownYear: '年度不详',
		noFigures: '未见官方格式中的数字',
		findings: (count: number) => `${count} 处不符`,
		warnings: (count: number) => `${count} 处存疑`,
		hedge: { over: '逾', under: '近', about: '约' },
		key: {
			'proactive.total': '主动公开',
			'application.received': '收到申请',
			'reconsideration.total': '行政复议',
			'litigation.total': '行政诉讼',
			'fee.total': '收费（元）',
		} as Readonly<Record<string, string>>,
	},
	level: {
		national: '国家级',
		province: '省级',
		prefecture: '地市级',
		county: '县级',
		township: '乡镇级',
		department: '部门',
	},
	era: {
		narrative: '文字叙述式',
		statistical: '2014 年统计表式',
		tables2019: '2019 年三表式',
		tables2021: '2021 年三表式',
	},
	offline: {
		update: '新版本已就绪',
		apply: '更新',
	},
	trouble: {
		private: () => '浏览器不允许本页保存数据（可能是无痕窗口）。仍可照常阅读，关闭后不留存。',
		quota: () => '存储空间已满，新读的报告未保存。请删除部分报告，或清理浏览器空间。',
		blocked: () => '另一个标签页正占用旧版数据库。请关闭其他公开镜标签页，然后刷新。',
		'old-tab': () => '公开镜已在另一个标签页中更新。请刷新本页后继续。',
		'newer-database': () => '本机数据由较新版本的公开镜写成，未作改动。请刷新以更新程序。',
		lost: () => '与浏览器数据库的连接已断开。请刷新；已保存的报告仍在。',
		unopenable: () =>
			'浏览器的数据库无法打开。仍可照常阅读，但新读的报告不会保存。请重启浏览器；如仍无法打开，可在设置中清空后从备份恢复。',
		cleared: (t: TroubleOf<'cleared'>) =>
			`浏览器清空了先前保存的 ${number(t.count)} 份报告。请从备份恢复，或重新放入原文件。`,
		damaged: (t: TroubleOf<'damaged'>) => `有 ${number(t.count)} 份保存的报告无法读出，或只能读出一部分。`,
	},
	failure: {
		empty: (f: FailureOf<'empty'>) => `“${f.name}”没有文字内容，请确认所选文件是否正确。`,
		'not-text': (f: FailureOf<'not-text'>) =>
			`“${f.name}”不是文字文件${f.looksLike ? `，看起来是 ${f.looksLike}` : ''}。请换成报告的文字版。`,
		encrypted: (f: FailureOf<'encrypted'>) =>
			`“${f.name}”是加密的 ${f.looksLike} 文件，需要密码才能打开。请用原程序打开，另存为不加密的文件；压缩包请先解压。`,
		damaged: (f: FailureOf<'damaged'>) => `“${f.name}”已损坏或不完整，无法打开。请重新下载，或用原程序打开后另存一份。`,
		picture: (f: FailureOf<'picture'>) =>
			`“${f.name}”是图片（${f.looksLike}），其中的文字无法读取。如为报告的照片或扫描件，请换成文字版，或先用文字识别软件转换。`,
		'too-much-inside': (f: FailureOf<'too-much-inside'>) =>
			`“${f.name}”解压后超过 ${amount(f)}的上限，已停止。请确认文件来源；压缩包请先解压，再放入解压出的文件夹。`,
		archive: (f: FailureOf<'archive'>) => `“${f.name}”是多层嵌套的压缩包，未打开。请先解压，再放入其中的文件。`,
		volume: (f: FailureOf<'volume'>) =>
			`“${f.name}”是分卷压缩包中的一卷，单独无法打开。请把各卷一起解压，再放入解压出的文件。`,
		'nothing-inside': (f: FailureOf<'nothing-inside'>) => `“${f.name}”中没有可读取的文件。请解压后放入报告文件。`,
		'format-not-read': (f: FailureOf<'format-not-read'>) =>
			`“${f.name}”是 ${f.looksLike} 文档，本版本暂不支持。请打开该文档，复制全文后粘贴。`,
		'link-only': (f: FailureOf<'link-only'>) =>
			`“${f.name}”只是一个链接。本程序不联网，无法获取网页：请打开该链接，复制全文后粘贴，或保存网页后放入文件。`,
		'too-large': (f: FailureOf<'too-large'>) =>
			`“${f.name}”有 ${bytes(f.bytes)}，超过 ${bytes(f.limit)} 的上限。请只保留年度报告的部分；压缩包请先解压，再放入解压出的文件夹。`,
		unreadable: (f: FailureOf<'unreadable'>) =>
			`系统未能提供“${f.name}”：文件可能已被移动，或没有读取权限。请重新选取。`,
		'card-without-data': (f: FailureOf<'card-without-data'>) =>
			`“${f.name}”是图片，其中的文字无法读取。如为报告的照片或扫描件，请换成文字版，或先用文字识别软件转换；如为公开镜的摘要卡片，请扫描图上的二维码，或请对方勾选“附上数据”后发送原图。`,
		'card-damaged': (f: FailureOf<'card-damaged'>) =>
			`“${f.name}”是摘要卡片，但附带的数据已损坏或被改动，未读入。请对方重新发送原图，不要压缩。`,
		timeout: (f: FailureOf<'timeout'>) =>
			`“${f.name}”在 ${number(f.deadline / 1000)} 秒内未读完，已停止。请再试一次，或只粘贴报告正文。`,
		'worker-died': (f: FailureOf<'worker-died'>) => `读取“${f.name}”时程序出错，已跳过，其余不受影响。请再试一次。`,
		cancelled: (f: FailureOf<'cancelled'>) => `“${f.name}”尚未读取，您已停止。`,
	},
};

/** What every language says on the first screens. */
export type Words = typeof zhHans;
