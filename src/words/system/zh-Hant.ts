import type { SystemWords } from './zh-Hans';

/** What is said about the installed app, its version and its updates, in Traditional Chinese. */
export const systemZhHant: SystemWords = {
	version: {
		title: '版本',
		app: (version, day) => `公開鏡 ${version}${day && `（${day} 建置）`}`,
		reader: (version) => `讀取規則第 ${version} 版`,
		check: '檢查更新',
		checking: '正在檢查…',
		result: {
			newest: '已是最新版本。',
			found: '已找到新版本，正在準備，就緒後將提示更新。',
			unreachable: '未能連上伺服器，暫時無法檢查，不影響使用。',
			impossible: '此瀏覽器不能在本機儲存程式，每次開啟均使用伺服器上的版本。',
		},
	},
	news: {
		title: '新內容',
		updated: (version) => `已更新到 ${version}。`,
		open: '查看新內容',
		dismiss: '知道了',
		list: [
			{
				version: '0.2.0',
				says: [
					'分享：將報告要點製成圖片或連結，對方掃描 QR Code 即可查看，不經過伺服器。',
					'備份：全部報告和原檔案存為一個檔案，拖入即可還原。',
					'安裝後可從其他程式以「分享」或「開啟方式」送入報告，離線可用。',
					'本機儲存出現問題時，說明原因和辦法。',
				],
			},
		],
	},
	install: {
		offer: '將公開鏡安裝到本裝置：像應用程式一樣開啟，離線可用，可從其他程式直接分享報告。',
		install: '安裝',
		later: '暫不安裝',
		ios: '將公開鏡加入主畫面：點選瀏覽器的分享按鈕，選擇「加入主畫面」。iOS 不支援從其他程式分享報告，請使用「選取檔案」或貼上。',
		backup: '先備份',
	},
	interrupted: {
		one: (name) => `上次讀取「${name}」時頁面意外關閉，該檔案未儲存，可能過大或已損壞。請更換格式，或貼上正文。`,
		many: (names, count) =>
			`上次讀取「${names.join('、')}」時頁面意外關閉，連同該檔案共 ${count} 份未儲存。請重新放入，該檔案最後再試。`,
		dismiss: '知道了',
	},
	shared: {
		nothing: '未收到分享的內容。請重新分享，或直接選取檔案。',
		left: (names) => `分享的檔案過多或過大，未接收：${names.join('、')}。請分次分享，或直接選取檔案。`,
	},
};
