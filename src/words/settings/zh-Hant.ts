import type { SettingsWords } from './zh-Hans';

/** The words of the settings in Traditional Chinese. */
export const settingsZhHant: SettingsWords = {
	title: '設定',
	language: '介面語言',
	theme: '外觀',
	script: '報告字形',
	scripts: { original: '原文', hans: '简体', hant: '繁體' },
	themes: { system: '跟隨系統', light: '淺色', dark: '深色' },
	storage: '本機儲存',
	used: (used, quota) => `已用 ${used}，可用約 ${quota}`,
	persisted: '瀏覽器已同意長期儲存，不會自行清理。',
	notPersisted: '空間不足時瀏覽器可能清理這些報告，請保留原檔案。',
	unknownSpace: '瀏覽器未提供儲存用量。',
	kept: (count) => `庫中有 ${count} 份報告`,
	offline: '離線使用',
	offlineReady: '可離線使用：離線後仍可開啟、讀取、查詢。',
	offlineNotYet: '正在準備離線使用，或瀏覽器不支援。',
	about: '關於',
	aboutText:
		'公開鏡讀取政府信息公開工作年度報告，列出每個數字及其原文出處，並核對勾稽關係。沒有伺服器，報告不離開您的裝置。',
};
