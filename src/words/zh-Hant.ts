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
		backToCheckup: '返回體檢',
		close: '關閉',
		notFound: '頁面不存在',
		notFoundHint: '連結可能不完整，或報告已從本機刪除。',
		loading: '正在開啟',
		partMissing: '此部分未能載入：程式可能剛剛更新，或網路已中斷。庫中的報告不受影響。',
		reload: '重新整理',
	},
	intake: {
		pick: '選取檔案',
		pickFolder: '選取資料夾',
		add: '加入報告',
		paste: '貼上文字',
		pasteTitle: '貼上報告全文',
		pasteHint: '從網頁複製的表格保留欄列，貼上後立即讀取。',
		pasteField: '報告全文',
		pasteRead: '讀取',
		cancel: '取消',
		drop: '鬆開即可讀入',
		dropHint: '可放入多個檔案或整個資料夾',
		formats: '支援 Word、WPS、Excel、ODF、PDF、OFD、RTF、網頁、純文字及 ZIP、RAR、7z 壓縮檔。',
	},
	empty: {
		title: '放入年度報告',
		lead: '政府信息公開工作年度報告，逐數註明原文出處，逐項核對勾稽關係。',
		whom: '供發布前自查、成批核驗、逐年比較，也可只查一個數。',
		how: '將檔案或資料夾拖入本視窗任意位置，或直接貼上報告全文。',
		private: '讀取和儲存均在本機完成，不上傳。',
		samples: '沒有現成檔案？可先看兩份範例',
		restore: '從備份還原',
		/** A specimen of a report: words before, the words that say a figure, words after; the figure and its sum as they are listed. */
		specimen: {
			lang: 'zh-Hant',
			before: '全年',
			says: '收到政府信息公開申請 52\u00a0件',
			after: '，其中當面申請 6\u00a0件、網絡申請 46\u00a0件，均已按時辦結。',
			name: '收到申請數',
			value: '52',
			unit: '件',
			sum: '當面 6 ＋ 網絡 46 ＝ 52',
			holds: '相符',
			caption: '數字與原文互為索引，勾稽關係逐項核對',
		},
	},
	batch: {
		label: '讀取進度',
		progress: (done, all) => `已讀 ${number(done)} / ${number(all)}`,
		reading: (name) => `正在讀：${name}`,
		cancel: '停止讀取',
		done: (kept, unsaved = 0) =>
			unsaved === 0 ? `${number(kept)} 份報告已入庫` : `${number(kept)} 份報告已讀，其中 ${number(unsaved)} 份未儲存`,
		failed: (count) => `${number(count)} 份未能讀取`,
		stopped: (count) => `${number(count)} 份尚未讀取`,
		failedList: '未能讀取的檔案',
		alike: (count) => `另有 ${number(count)} 個檔案情況相同`,
		moreReasons: (count) => `另有 ${number(count)} 條`,
		again: (name, kept) =>
			kept === undefined
				? `「${name}」先前已在庫中，只保留一份。`
				: `「${name}」與庫中的「${kept}」內容相同，只保留一份。`,
		manyAgain: (count) => `${number(count)} 份先前已在庫中，未重複保留`,
		stranger: (name) => `「${name}」未見年度報告的標題或特徵，已作為普通文字保留。`,
		manyStrangers: (count) => `${number(count)} 份未見年度報告的標題或特徵，已作為普通文字保留`,
		otherVersions: (name, count) =>
			`「${name}」是庫中已有報告的另一版本（機關、年度相同，內容不同），先前的 ${count} 份仍保留。`,
		manyVersions: (count) => `${number(count)} 份是庫中已有報告的另一版本（機關、年度相同，內容不同），先前的仍保留`,
		carried: (n) => `先前的 ${n} 處標記或選定已沿用。`,
		mended: ({ mended, left, fresh }) =>
			mended.length + left === 0
				? `與先前相比，報告自身的不符與存疑新增\u00a0${fresh.length}\u00a0處。`
				: `與先前相比，報告自身的不符與存疑已改正\u00a0${mended.length}\u00a0處，${left ? `尚有\u00a0${left}\u00a0處` : '沒有遺留'}${fresh.length ? `，新增\u00a0${fresh.length}\u00a0處` : ''}。`,
		between: (n) => `與其他報告之間另有\u00a0${n}\u00a0處。`,
		toMended: '查看已改正的問題',
		toFresh: '查看新增的問題',
		removeOlder: (n) => (n === 1 ? '刪除先前的版本' : `刪除先前的 ${n} 個版本`),
		dismiss: '收起',
	},
	library: {
		title: '報告庫',
		count: (shown, all) => (shown === all ? `${number(all)} 份報告` : `${number(all)} 份中的 ${number(shown)} 份`),
		unsaved: '未儲存',
		wrong: (count) => `${number(count)} 份存在不符`,
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
		restored: (count) => `已復原 ${number(count)} 份報告`,
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
		update: '新版本已就緒',
		apply: '更新',
	},
	trouble: {
		private: () => '瀏覽器不允許本頁儲存資料（可能是無痕視窗）。仍可照常閱讀，關閉後不留存。',
		quota: () => '儲存空間已滿，新讀的報告未儲存。請刪除部分報告，或清理瀏覽器空間。',
		blocked: () => '另一個分頁正占用舊版資料庫。請關閉其他公開鏡分頁，然後重新整理。',
		'old-tab': () => '公開鏡已在另一個分頁中更新。請重新整理本頁後繼續。',
		'newer-database': () => '本機資料由較新版本的公開鏡寫成，未作更動。請重新整理以更新程式。',
		lost: () => '與瀏覽器資料庫的連線已中斷。請重新整理；已儲存的報告仍在。',
		unopenable: () =>
			'瀏覽器的資料庫無法開啟。仍可照常閱讀，但新讀的報告不會儲存。請重新啟動瀏覽器；如仍無法開啟，可在設定中清空後從備份還原。',
		cleared: (t) => `瀏覽器清空了先前儲存的 ${number(t.count)} 份報告。請從備份還原，或重新放入原檔案。`,
		damaged: (t) => `有 ${number(t.count)} 份儲存的報告無法讀出，或只能讀出一部分。`,
	},
	failure: {
		empty: (f) => `「${f.name}」沒有文字內容，請確認所選檔案是否正確。`,
		'not-text': (f) =>
			`「${f.name}」不是文字檔案${f.looksLike ? `，看起來是 ${f.looksLike}` : ''}。請換成報告的文字版。`,
		encrypted: (f) =>
			`「${f.name}」是加密的 ${f.looksLike} 檔案，需要密碼才能開啟。請用原程式開啟，另存為不加密的檔案；壓縮檔請先解壓縮。`,
		damaged: (f) => `「${f.name}」已損壞或不完整，無法開啟。請重新下載，或用原程式開啟後另存一份。`,
		picture: (f) =>
			`「${f.name}」是圖片（${f.looksLike}），其中的文字無法讀取。如為報告的照片或掃描檔，請換成文字版，或先用文字辨識軟體轉換。`,
		'too-much-inside': (f) =>
			`「${f.name}」解壓縮後超過 ${amount(f)}的上限，已停止。請確認檔案來源；壓縮檔請先解壓縮，再放入解壓縮出的資料夾。`,
		archive: (f) => `「${f.name}」是多層巢狀的壓縮檔，未開啟。請先解壓縮，再放入其中的檔案。`,
		volume: (f) => `「${f.name}」是分卷壓縮檔中的一卷，單獨無法開啟。請把各卷一起解壓縮，再放入解壓縮出的檔案。`,
		'nothing-inside': (f) => `「${f.name}」中沒有可讀取的檔案。請解壓縮後放入報告檔案。`,
		'format-not-read': (f) => `「${f.name}」是 ${f.looksLike} 文件，本版本暫不支援。請開啟該文件，複製全文後貼上。`,
		'link-only': (f) =>
			`「${f.name}」只是一個連結。本程式不連網，無法取得網頁：請開啟該連結，複製全文後貼上，或儲存網頁後放入檔案。`,
		'too-large': (f) =>
			`「${f.name}」有 ${bytes(f.bytes)}，超過 ${bytes(f.limit)} 的上限。請只保留年度報告的部分；壓縮檔請先解壓縮，再放入解壓縮出的資料夾。`,
		unreadable: (f) => `系統未能提供「${f.name}」：檔案可能已被移動，或沒有讀取權限。請重新選取。`,
		'card-without-data': (f) =>
			`「${f.name}」是圖片，其中的文字無法讀取。如為報告的照片或掃描檔，請換成文字版，或先用文字辨識軟體轉換；如為公開鏡的摘要卡片，請掃描圖上的 QR Code，或請對方勾選「附上資料」後傳送原圖。`,
		'card-damaged': (f) =>
			`「${f.name}」是摘要卡片，但附帶的資料已損壞或遭更改，未讀入。請對方重新傳送原圖，不要壓縮。`,
		timeout: (f) => `「${f.name}」在 ${number(f.deadline / 1000)} 秒內未讀完，已停止。請再試一次，或只貼上報告正文。`,
		'worker-died': (f) => `讀取「${f.name}」時程式出錯，已跳過，其餘不受影響。請再試一次。`,
		cancelled: (f) => `「${f.name}」尚未讀取，您已停止。`,
	},
};
