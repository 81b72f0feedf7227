/** The words of the settings in Simplified Chinese: the shape that the other languages fill. */
export const settingsZhHans = {
	title: '设置',
	language: '界面语言',
	theme: '外观',
	script: '报告字形',
	scripts: { original: '原文', hans: '简体', hant: '繁體' },
	themes: { system: '跟随系统', light: '浅色', dark: '深色' },
	storage: '本机存储',
	used: (used: string, quota: string) => `已用 ${used}，可用约 ${quota}`,
	persisted: '浏览器已同意长期保存，不会自行清理。',
	notPersisted: '空间不足时浏览器可能清理这些报告，请保留原文件。',
	unknownSpace: '浏览器未提供存储用量。',
	kept: (count: number) => `库中有 ${count} 份报告`,
	offline: '离线使用',
	offlineReady: '可离线使用：断网后仍可打开、读取、查找。',
	offlineNotYet: '正在准备离线使用，或浏览器不支持。',
	about: '关于',
	aboutText:
		'公开镜读取政府信息公开工作年度报告，列出每个数字及其原文出处，并核对勾稽关系。没有服务器，报告不离开您的设备。',
};

/** What every language says of the settings. */
export type SettingsWords = typeof settingsZhHans;
