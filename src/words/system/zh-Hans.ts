import type { UpdateCheck } from '../../offline/offline';

/** What is new, version by version, the newest first. */
export interface News {
	version: string;
	says: readonly string[];
}

/** What is said about the installed app, its version and its updates, in Simplified Chinese: the shape for the others. */
export const systemZhHans = {
	version: {
		title: '版本',
		app: (version: string, day: string) => `公开镜 ${version}${day && `（${day} 构建）`}`,
		reader: (version: string) => `读取规则第 ${version} 版`,
		check: '检查更新',
		checking: '正在检查…',
		result: {
			newest: '已是最新版本。',
			found: '已找到新版本，正在准备，就绪后将提示更新。',
			unreachable: '未能连接服务器，暂时无法检查，不影响使用。',
			impossible: '此浏览器不能在本机保存程序，每次打开均使用服务器上的版本。',
		} satisfies Record<UpdateCheck, string>,
	},
	news: {
		title: '新内容',
		updated: (version: string) => `已更新到 ${version}。`,
		open: '查看新内容',
		dismiss: '知道了',
		list: [
			{
				version: '0.2.0',
				says: [
					'分享：将报告要点制成图片或链接，对方扫码即可查看，不经过服务器。',
					'备份：全部报告和原文件存为一个文件，拖入即可恢复。',
					'安装后可从其他程序以“分享”或“打开方式”送入报告，断网可用。',
					'本机存储出现问题时，说明原因和办法。',
				],
			},
		] as readonly News[],
	},
	install: {
		offer: '将公开镜安装到本设备：像应用一样打开，断网可用，可从其他程序直接分享报告。',
		install: '安装',
		later: '暂不安装',
		/** iOS has no button for it. */
		ios: '将公开镜添加到主屏幕：点击浏览器的分享按钮，选择“添加到主屏幕”。iOS 不支持从其他程序分享报告，请使用“选取文件”或粘贴。',
		backup: '先备份',
	},
	interrupted: {
		one: (name: string) => `上次读取“${name}”时页面意外关闭，该文件未保存，可能过大或已损坏。请更换格式，或粘贴正文。`,
		many: (names: readonly string[], count: string) =>
			`上次读取“${names.join('、')}”时页面意外关闭，连同该文件共 ${count} 份未保存。请重新放入，该文件最后再试。`,
		dismiss: '知道了',
	},
	shared: {
		nothing: '未收到分享的内容。请重新分享，或直接选取文件。',
		left: (names: readonly string[]) =>
			`分享的文件过多或过大，未接收：${names.join('、')}。请分次分享，或直接选取文件。`,
	},
};

/** What every language says of the program and its device. */
export type SystemWords = typeof systemZhHans;
