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
			found: '找到新版本，正在准备；备好后会请您更新。',
			unreachable: '没有连上服务器，现在无法检查。不影响使用。',
			impossible: '这个浏览器不能在本机保存程序，每次打开都是服务器上的版本。',
		} satisfies Record<UpdateCheck, string>,
	},
	news: {
		title: '新内容',
		updated: (version: string) => `已更新到 ${version}。`,
		open: '看看有什么新内容',
		dismiss: '知道了',
		list: [
			{
				version: '0.2.0',
				says: [
					'分享：把一份报告的要点做成图片或链接，收到的人扫码就能看，不经过服务器。',
					'备份：一个文件装下全部报告和原文件，拖进来就能恢复。',
					'安装后可以从其他程序“分享”或“打开方式”把报告送进来，断网也行。',
					'本机存储出了问题会说明原因和办法。',
				],
			},
		] as readonly News[],
	},
	install: {
		offer: '把公开镜装到这台设备上：像应用一样打开，断网可用，其他程序可以直接把报告分享进来。',
		install: '安装',
		later: '不用了',
		/** iOS has no button for it. */
		ios: '把公开镜放到主屏幕：点浏览器的分享按钮，选“添加到主屏幕”。iOS 不能从其他程序分享进来，请用“选取文件”或粘贴。',
		backup: '先备份',
	},
	interrupted: {
		one: (name: string) =>
			`上次读“${name}”时页面意外关闭，这份没有保存。它可能太大或已损坏：请换一种格式，或粘贴正文。`,
		many: (names: readonly string[], count: string) =>
			`上次读“${names.join('、')}”时页面意外关闭，连同它有 ${count} 份没有保存。请重新放入，最后再试这一份。`,
		dismiss: '知道了',
	},
	shared: {
		nothing: '没有收到分享的内容。请再分享一次，或直接选取文件。',
		left: (names: readonly string[]) =>
			`分享的文件太多或太大，没有收下：${names.join('、')}。请分几次分享，或直接选取文件。`,
	},
};

export type SystemWords = typeof systemZhHans;
