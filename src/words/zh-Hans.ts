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
		close: '关闭',
		notFound: '没有这一页',
		notFoundHint: '链接可能不完整，或者报告已从本机删除。',
		loading: '正在打开',
		partMissing: '这一部分没有载入：程序可能刚更新过，或者网络断了。库中的报告不受影响。',
		reload: '刷新',
	},
	intake: {
		pick: '选取文件',
		pickFolder: '选取文件夹',
		add: '添加报告',
		paste: '粘贴文本',
		pasteTitle: '粘贴报告全文',
		pasteHint: '从网页复制的表格会保留行列。粘贴后立即读取。',
		pasteField: '报告全文',
		pasteRead: '读取',
		cancel: '取消',
		drop: '松手，读入报告',
		dropHint: '可以是多份文件，也可以是整个文件夹',
		formats: '支持 Word、WPS、Excel、ODF、PDF、OFD、RTF、网页、纯文本，也可以是压缩包。',
	},
	empty: {
		title: '把年度报告放进来',
		lead: '每一个数字，都指给您看是哪一句话说的。',
		how: '把文件或文件夹拖到这个窗口的任何地方，或者直接粘贴报告全文。',
		private: '一切都在本机读取和保存，不上传。',
		samples: '没有文件？先看两份示例',
		restore: '从备份恢复',
		/** A specimen of a report: words before, the words that say a figure, words after; the figure as it is listed. */
		specimen: {
			lang: 'zh-Hans',
			before: '全年',
			says: '收到政府信息公开申请 52\u00a0件',
			after: '，其中当面申请 6\u00a0件、网络申请 46\u00a0件，均已按时办结。',
			name: '收到申请数',
			value: '52',
			unit: '件' as string | undefined,
			caption: '数字与原文，互为索引',
		},
	},
	batch: {
		label: '读取进度',
		progress: (done: number, all: number) => `已读 ${number(done)} / ${number(all)}`,
		reading: (name: string) => `正在读：${name}`,
		cancel: '停止读取',
		/** How many were read, and how many of these the browser did not take. */
		done: (kept: number, unsaved = 0) =>
			unsaved === 0 ? `${number(kept)} 份报告已入库` : `${number(kept)} 份报告已读，其中 ${number(unsaved)} 份没有保存`,
		failed: (count: number) => `${number(count)} 份没有读成`,
		/** The reader stopped the batch before their turn came. */
		stopped: (count: number) => `${number(count)} 份还没有读`,
		failedList: '没有读成的文件',
		/** Of files that failed for the reason just told. */
		alike: (count: number) => `另有 ${number(count)} 个文件也是这样`,
		/** Its name, and that under which it was kept before where that is another. */
		again: (name: string, kept?: string) =>
			kept === undefined ? `“${name}”先前已在库中，只保留一份。` : `“${name}”与库中的“${kept}”内容相同，只保留一份。`,
		manyAgain: (count: number) => `${number(count)} 份先前已在库中，没有重复保留`,
		otherVersions: (name: string, count: number) =>
			`“${name}”与库中 ${count} 份报告同一机关、同一年度而内容不同，${count === 1 ? '两种' : '各种'}都已保留。`,
		manyVersions: (count: number) => `${number(count)} 份与库中的报告同一机关、同一年度而内容不同，各种都已保留`,
		carried: (count: number) => `先前的 ${count} 处标记或选定已沿用。`,
		/** Of findings of the report itself, since the earlier version. */
		mended: ({ mended, left, fresh }: Mending) =>
			mended + left === 0
				? `报告自身的问题，比先前新出现 ${fresh.length} 处。`
				: `报告自身的问题，比先前改好 ${mended} 处，${left ? `还剩 ${left} 处` : '没有剩下的'}${fresh.length ? `，新出现 ${fresh.length} 处` : ''}。`,
		toFresh: '看新出现的',
		removeOlder: (count: number) => (count === 1 ? '删除先前的一份' : `删除先前的 ${count} 份`),
		dismiss: '收起',
	},
	library: {
		title: '报告库',
		count: (shown: number, all: number) =>
			shown === all ? `${number(all)} 份报告` : `${number(all)} 份中的 ${number(shown)} 份`,
		unsaved: '没有保存',
		/** How many of all do not add up: leads to the check-up. */
		wrong: (count: number) => `${number(count)} 份有不符`,
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
		update: '新版本已备好',
		apply: '更新',
	},
	trouble: {
		private: () => '浏览器不让本页保存数据（可能是无痕窗口）。可以照常阅读，关闭后不会留下。',
		quota: () => '存储空间已满，新读的报告没有保存。请删除一些报告，或清理浏览器的空间。',
		blocked: () => '另一个标签页正占用旧版数据库。请关闭其他公开镜标签页，然后刷新。',
		'old-tab': () => '公开镜已在另一个标签页中更新。请刷新本页后继续。',
		'newer-database': () => '本机数据由更新版本的公开镜写成。请刷新以更新，数据没有改动。',
		lost: () => '与浏览器数据库的连接断了。请刷新；已保存的报告仍在。',
		unopenable: () =>
			'浏览器的数据库打不开。可以照常阅读，但新读的不会保存。请重启浏览器；仍打不开时，可在设置里清空后从备份恢复。',
		cleared: (t: TroubleOf<'cleared'>) =>
			`浏览器清空了先前保存的 ${number(t.count)} 份报告。请从备份恢复，或重新放入原文件。`,
		damaged: (t: TroubleOf<'damaged'>) => `有 ${number(t.count)} 份保存的报告读不出，或只能读出一部分。`,
	},
	failure: {
		empty: (f: FailureOf<'empty'>) => `“${f.name}”是空的：里面没有文字。请确认选对了文件。`,
		'not-text': (f: FailureOf<'not-text'>) =>
			`“${f.name}”不是文字文件${f.looksLike ? `，看起来是 ${f.looksLike}` : ''}。请换成报告的文字版。`,
		encrypted: (f: FailureOf<'encrypted'>) =>
			`“${f.name}”是加密的 ${f.looksLike} 文件，要密码才能打开。请用原来的程序打开，另存为不加密的文件。`,
		damaged: (f: FailureOf<'damaged'>) =>
			`“${f.name}”已损坏或不完整，打不开。请重新下载，或用写它的程序打开后另存一份。`,
		picture: (f: FailureOf<'picture'>) =>
			`“${f.name}”是图片（${f.looksLike}），里面的文字读不出。如果是报告的照片或扫描件，请换成文字版，或先用文字识别软件转换。`,
		'too-much-inside': (f: FailureOf<'too-much-inside'>) =>
			`“${f.name}”解开后超过 ${amount(f)}的上限，已停止。请确认文件来源，或只取出报告本身。`,
		archive: (f: FailureOf<'archive'>) =>
			`“${f.name}”是压缩包里的压缩包，层数太多，没有打开。请先解开，再放入里面的文件。`,
		'nothing-inside': (f: FailureOf<'nothing-inside'>) => `“${f.name}”里没有可以读的文件。请解开后放入报告本身。`,
		'format-not-read': (f: FailureOf<'format-not-read'>) =>
			`“${f.name}”是 ${f.looksLike} 文档，这一版还不能读。请打开它，复制全文后粘贴进来。`,
		'link-only': (f: FailureOf<'link-only'>) =>
			`“${f.name}”只是一个链接。本程序不联网，取不到网页：请打开它，复制全文后粘贴进来，或保存网页后放入文件。`,
		'too-large': (f: FailureOf<'too-large'>) =>
			`“${f.name}”有 ${bytes(f.bytes)}，超过 ${bytes(f.limit)} 的上限。请只保留年度报告的部分。`,
		unreadable: (f: FailureOf<'unreadable'>) => `系统没有交出“${f.name}”：可能已被移走，或没有读取权限。请重新选取。`,
		'card-without-data': (f: FailureOf<'card-without-data'>) =>
			`“${f.name}”是图片，里面没有附带报告数据。若是公开镜的图片卡，可扫图上的二维码，或请对方勾选“附上数据”再发原图；若是报告的照片，请换成文字版。`,
		'card-damaged': (f: FailureOf<'card-damaged'>) =>
			`“${f.name}”是图片卡，但附带的数据已损坏或被改动，没有读入。请对方重新发送原图，不要压缩。`,
		timeout: (f: FailureOf<'timeout'>) =>
			`“${f.name}”在 ${number(f.deadline / 1000)} 秒内没有读完，已停止。可以再试，或只粘贴报告正文。`,
		'worker-died': (f: FailureOf<'worker-died'>) => `读“${f.name}”时程序出错，已跳过，其余不受影响。请再试一次。`,
		cancelled: (f: FailureOf<'cancelled'>) => `“${f.name}”还没有读，您已停止。`,
	},
};

export type Words = typeof zhHans;
