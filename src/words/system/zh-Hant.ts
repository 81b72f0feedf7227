import type { SystemWords } from './zh-Hans';

/** What is said about the installed app, its version and its updates, in Traditional Chinese. */
export const systemZhHant: SystemWords = {
	version: {
		title: '版本',
		app: (version, day) => `公開鏡 ${version}${day && `（${day} 構建）`}`,
		reader: (version) => `讀取規則第 ${version} 版`,
		check: '檢查更新',
		checking: '正在檢查…',
		result: {
			newest: '已是最新版本。',
			found: '找到新版本，正在準備；備好後會請您更新。',
			unreachable: '沒有連上伺服器，現在無法檢查。不影響使用。',
			impossible: '這個瀏覽器不能在本機保存程式，每次開啟都是伺服器上的版本。',
		},
	},
	news: {
		title: '新內容',
		updated: (version) => `已更新到 ${version}。`,
		open: '看看有什麼新內容',
		dismiss: '知道了',
		list: [
			{
				version: '0.2.0',
				says: [
					'分享：把一份報告的要點做成圖片或連結，收到的人掃碼就能看，不經過伺服器。',
					'備份：一個檔案裝下全部報告和原檔案，拖進來就能還原。',
					'安裝後可以從其他程式「分享」或「開啟方式」把報告送進來，斷網也行。',
					'本機儲存出了問題會說明原因和辦法。',
				],
			},
		],
	},
	install: {
		offer: '把公開鏡裝到這台裝置上：像應用程式一樣開啟，斷網可用，其他程式可以直接把報告分享進來。',
		install: '安裝',
		later: '不用了',
		ios: '把公開鏡放到主畫面：點瀏覽器的分享按鈕，選「加入主畫面」。iOS 不能從其他程式分享進來，請用「選取檔案」或貼上。',
		backup: '先備份',
	},
	interrupted: {
		one: (name) => `上次讀「${name}」時頁面意外關閉，這份沒有保存。它可能太大或已損壞：請換一種格式，或貼上正文。`,
		many: (names, count) =>
			`上次讀「${names.join('、')}」時頁面意外關閉，連同它有 ${count} 份沒有保存。請重新放入，最後再試這一份。`,
		dismiss: '知道了',
	},
	shared: {
		nothing: '沒有收到分享的內容。請再分享一次，或直接選取檔案。',
		left: (names) => `分享的檔案太多或太大，沒有收下：${names.join('、')}。請分幾次分享，或直接選取檔案。`,
	},
};
