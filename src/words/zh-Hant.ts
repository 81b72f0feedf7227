import { amountIn, bytesIn } from './measure';
import { numberIn } from './number';
import type { Words } from './zh-Hans';

const number = numberIn('zh-TW');
const bytes = bytesIn('zh-TW');
const amount = amountIn('zh-TW', { files: '個檔案', cells: '個儲存格' });
const date = new Intl.DateTimeFormat('zh-TW', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('zh-TW', { dateStyle: 'medium', timeStyle: 'short' });

/** The words of the interface in Traditional Chinese. */
export const zhHant: Words = {
	locale: 'zh-TW',
	number,
	bytes,
	date: (time) => date.format(time),
	app: {
		name: '公開鏡',
		claim: '政府信息公開年度報告，逐數有據',
		skip: '跳到正文',
		nav: '頁面',
		checkup: '體檢',
		settings: '設定',
		back: '返回報告庫',
		close: '關閉',
		notFound: '沒有這一頁',
		notFoundHint: '連結可能不完整，或者報告已從本機刪除。',
		loading: '正在開啟',
		partMissing: '這一部分沒有載入：程式可能剛更新過，或者網路斷了。庫中的報告不受影響。',
		reload: '重新整理',
	},
	intake: {
		pick: '選取檔案',
		pickFolder: '選取資料夾',
		add: '加入報告',
		paste: '貼上文字',
		pasteTitle: '貼上報告全文',
		pasteHint: '從網頁複製的表格會保留行列。貼上後立即讀取。',
		pasteField: '報告全文',
		pasteRead: '讀取',
		cancel: '取消',
		drop: '鬆手，讀入報告',
		dropHint: '可以是多份檔案，也可以是整個資料夾',
		formats: '支援 Word、WPS、Excel、ODF、PDF、OFD、RTF、網頁、純文字，也可以是壓縮檔。',
	},
	empty: {
		title: '把年度報告放進來',
		lead: '每一個數字，都指給您看是哪一句話說的。',
		how: '把檔案或資料夾拖到這個視窗的任何地方，或者直接貼上報告全文。',
		private: '一切都在本機讀取和保存，不上傳。',
		samples: '沒有檔案？先看兩份示例',
		restore: '從備份還原',
		/** A specimen of a report: words before, the words that say a figure, words after; the figure as it is listed. */
		specimen: {
			lang: 'zh-Hant',
			before: '全年',
			says: '收到政府信息公開申請 52\u00a0件',
			after: '，其中當面申請 6\u00a0件、網絡申請 46\u00a0件，均已按時辦結。',
			name: '收到申請數',
			value: '52',
			unit: '件',
			caption: '數字與原文，互為索引',
		},
	},
	batch: {
		label: '讀取進度',
		progress: (done, all) => `已讀 ${number(done)} / ${number(all)}`,
		reading: (name) => `正在讀：${name}`,
		cancel: '停止讀取',
		done: (kept, unsaved = 0) =>
			unsaved === 0 ? `${number(kept)} 份報告已入庫` : `${number(kept)} 份報告已讀，其中 ${number(unsaved)} 份沒有保存`,
		failed: (count) => `${number(count)} 份沒有讀成`,
		stopped: (count) => `${number(count)} 份還沒有讀`,
		failedList: '沒有讀成的檔案',
		alike: (count) => `另有 ${number(count)} 個檔案也是這樣`,
		again: (name, kept) =>
			kept === undefined
				? `「${name}」先前已在庫中，只保留一份。`
				: `「${name}」與庫中的「${kept}」內容相同，只保留一份。`,
		manyAgain: (count) => `${number(count)} 份先前已在庫中，沒有重複保留`,
		otherVersions: (name, count) =>
			`「${name}」與庫中 ${count} 份報告同一機關、同一年度而內容不同，${count === 1 ? '兩種' : '各種'}都已保留。`,
		manyVersions: (count) => `${number(count)} 份與庫中的報告同一機關、同一年度而內容不同，各種都已保留`,
		carried: (n) => `先前的 ${n} 處標記或選定已沿用。`,
		mended: ({ mended, left, fresh }) =>
			mended + left === 0
				? `報告自身的問題，比先前新出現 ${fresh.length} 處。`
				: `報告自身的問題，比先前改好 ${mended} 處，${left ? `還剩 ${left} 處` : '沒有剩下的'}${fresh.length ? `，新出現 ${fresh.length} 處` : ''}。`,
		toFresh: '看新出現的',
		removeOlder: (n) => (n === 1 ? '刪除先前的一份' : `刪除先前的 ${n} 份`),
		dismiss: '收起',
	},
	library: {
		title: '報告庫',
		count: (shown, all) => (shown === all ? `${number(all)} 份報告` : `${number(all)} 份中的 ${number(shown)} 份`),
		unsaved: '沒有保存',
		wrong: (count) => `${number(count)} 份有不符`,
		search: '搜尋名稱與全文',
		searching: '正在搜尋',
		year: '年度',
		level: '層級',
		region: '地區',
		anyYear: '全部年度',
		anyLevel: '全部層級',
		anyRegion: '全部地區',
		sort: '排序',
		sortBy: {
			kept: '最近加入',
			yearDown: '年度：新到舊',
			yearUp: '年度：舊到新',
			issuer: '發布機關',
			findings: '問題最多',
		},
		sortByFigure: (name) => `${name}最多`,
		sortOn: (name) => `按${name}排序`,
		none: '沒有符合條件的報告',
		clearFilters: '清除條件',
		select: '選擇',
		selectDone: '完成',
		selectAll: '全選',
		selected: (count) => `已選 ${number(count)} 份`,
		selectOne: (title) => `選擇 ${title}`,
		remove: '刪除',
		table: '匯出表格',
		tableOf: (done, all) => `正在匯出 ${number(done)} / ${number(all)}`,
		addedAt: (time) => `${moment.format(time)} 加入`,
		removed: (count) => `已刪除 ${number(count)} 份報告`,
		undo: '復原',
		unknownYear: '年度不詳',
		noFigures: '未見官方格式中的數字',
		findings: (count) => `${count} 處不符`,
		warnings: (count) => `${count} 處存疑`,
		hedge: { over: '逾', under: '近', about: '約' },
		key: {
			'proactive.total': '主動公開',
			'application.received': '收到申請',
			'reconsideration.total': '行政復議',
			'litigation.total': '行政訴訟',
			'fee.total': '收費（元）',
		},
	},
	level: {
		national: '國家級',
		province: '省級',
		prefecture: '地市級',
		county: '縣級',
		township: '鄉鎮級',
		department: '部門',
	},
	era: {
		narrative: '文字敘述式',
		statistical: '2014 年統計表式',
		tables2019: '2019 年三表式',
		tables2021: '2021 年三表式',
	},
	offline: {
		update: '新版本已備好',
		apply: '更新',
	},
	trouble: {
		private: () => '瀏覽器不讓本頁保存資料（可能是無痕視窗）。可以照常閱讀，關閉後不會留下。',
		quota: () => '儲存空間已滿，新讀的報告沒有保存。請刪除一些報告，或清理瀏覽器的空間。',
		blocked: () => '另一個分頁正占用舊版資料庫。請關閉其他公開鏡分頁，然後重新整理。',
		'old-tab': () => '公開鏡已在另一個分頁中更新。請重新整理本頁後繼續。',
		'newer-database': () => '本機資料由更新版本的公開鏡寫成。請重新整理以更新，資料沒有改動。',
		lost: () => '與瀏覽器資料庫的連線斷了。請重新整理；已保存的報告仍在。',
		unopenable: () =>
			'瀏覽器的資料庫打不開。可以照常閱讀，但新讀的不會保存。請重新啟動瀏覽器；仍打不開時，可在設定裡清空後從備份還原。',
		cleared: (t) => `瀏覽器清空了先前保存的 ${number(t.count)} 份報告。請從備份還原，或重新放入原檔案。`,
		damaged: (t) => `有 ${number(t.count)} 份保存的報告讀不出，或只能讀出一部分。`,
	},
	failure: {
		empty: (f) => `「${f.name}」是空的：裡面沒有文字。請確認選對了檔案。`,
		'not-text': (f) =>
			`「${f.name}」不是文字檔案${f.looksLike ? `，看起來是 ${f.looksLike}` : ''}。請換成報告的文字版。`,
		encrypted: (f) =>
			`「${f.name}」是加密的 ${f.looksLike} 檔案，要密碼才能打開。請用原來的程式打開，另存為不加密的檔案。`,
		damaged: (f) => `「${f.name}」已損壞或不完整，打不開。請重新下載，或用寫它的程式打開後另存一份。`,
		picture: (f) =>
			`「${f.name}」是圖片（${f.looksLike}），裡面的文字讀不出。如果是報告的照片或掃描件，請換成文字版，或先用文字識別軟體轉換。`,
		'too-much-inside': (f) => `「${f.name}」解開後超過 ${amount(f)}的上限，已停止。請確認檔案來源，或只取出報告本身。`,
		archive: (f) => `「${f.name}」是壓縮檔裡的壓縮檔，層數太多，沒有打開。請先解開，再放入裡面的檔案。`,
		'nothing-inside': (f) => `「${f.name}」裡沒有可以讀的檔案。請解開後放入報告本身。`,
		'format-not-read': (f) => `「${f.name}」是 ${f.looksLike} 文件，這一版還不能讀。請打開它，複製全文後貼進來。`,
		'link-only': (f) =>
			`「${f.name}」只是一個連結。本程式不連網，取不到網頁：請開啟它，複製全文後貼進來，或儲存網頁後放入檔案。`,
		'too-large': (f) => `「${f.name}」有 ${bytes(f.bytes)}，超過 ${bytes(f.limit)} 的上限。請只保留年度報告的部分。`,
		unreadable: (f) => `系統沒有交出「${f.name}」：可能已被移走，或沒有讀取權限。請重新選取。`,
		'card-without-data': (f) =>
			`「${f.name}」是圖片，裡面沒有附帶報告資料。若是公開鏡的圖片卡，可掃圖上的二維碼，或請對方勾選「附上資料」再傳原圖；若是報告的照片，請換成文字版。`,
		'card-damaged': (f) =>
			`「${f.name}」是圖片卡，但附帶的資料已損壞或被改動，沒有讀入。請對方重新傳送原圖，不要壓縮。`,
		timeout: (f) => `「${f.name}」在 ${number(f.deadline / 1000)} 秒內沒有讀完，已停止。可以再試，或只貼上報告正文。`,
		'worker-died': (f) => `讀「${f.name}」時程式出錯，已跳過，其餘不受影響。請再試一次。`,
		cancelled: (f) => `「${f.name}」還沒有讀，您已停止。`,
	},
};
