import type { Ending } from '../../library/backup/restore-report';
import type { BackupFault } from '../../report/backup';

/** What is said about backups, storage and deletion, in Simplified Chinese: the shape that the other languages fill. */
export const keptZhHans = {
	backup: {
		title: '备份',
		hint: '一个文件，装下全部报告、原文件、您的标记和收到的摘要。换设备、清理浏览器之前先备份；以后把它拖进本页就能恢复。',
		make: '备份',
		restore: '从备份恢复',
		making: (done: string, all: string) => `正在备份：${done} / ${all}`,
		made: (count: string, size: string) => `已备份 ${count} 项，${size}。`,
		missing: (count: string) => `有 ${count} 项读不出，没有装进去。`,
		failed: '备份没有做成：程序的这一部分没有载入或出错。请刷新后再试。',
		last: (date: string) => `上次备份：${date}`,
		never: '还没有备份过。',
		changes: (count: string) => `此后有 ${count} 处变动。`,
		nothing: '库里还没有报告。',
	},
	reminder: {
		never: (count: string) => `库中已有 ${count} 份报告，还没有备份。`,
		since: (date: string, count: string) => `上次备份是 ${date}，此后有 ${count} 处变动。`,
		later: '以后再说',
	},
	restore: {
		label: '恢复备份',
		running: (percent: string) => `正在恢复备份 ${percent}`,
		stop: '停止恢复',
		dismiss: '收起',
		from: (name: string, date: string) => `“${name}”（${date}）`,
		taken: (count: string) => `新收 ${count} 份报告`,
		other: (count: string) => `另有 ${count} 项标记等`,
		merged: (count: string) => `${count} 项本来就在`,
		refused: (count: string) => `${count} 项没有收`,
		nothing: '没有收进任何东西',
		/** What it came to, in one sentence. */
		all: (counts: readonly string[]) => `${counts.join('，')}。`,
		unknown: (count: string) => `有 ${count} 项是这一版不认识的种类，没有动。更新程序后可以再恢复一次。`,
		refusedList: '没有收的各项',
		nameless: '一项',
		because: {
			'cut-off': (name: string) => `${name}：文件到这里就断了。请重新取得完整的备份文件。`,
			damaged: (name: string) => `${name}：内容与校验值不符，已损坏。`,
			'too-large': (name: string) => `${name}：超过本程序能收的大小。`,
			'other-source': (name: string) => `${name}：所附原文件不是它自称的那一份。`,
			'no-room': (name: string) => `${name}：浏览器没有收下。`,
		} satisfies Record<BackupFault | 'no-room', (name: string) => string>,
		ending: {
			whole: '备份已读到末尾。',
			'cut-off': '备份文件不完整，在中途断了；断处以前的都已恢复。',
			incomplete: '备份文件里少了一些内容；其余的都已恢复。',
			'no-room': '浏览器没有再收下（多半是空间满了），恢复到此为止。请腾出空间，再拖入同一个文件，会接着恢复。',
			stopped: '您已停止；已恢复的都在。再拖入同一个文件，会接着恢复。',
			failed: '恢复时程序出错，到此为止；已恢复的都在。请刷新后再试。',
			'not-a-backup': '这个文件不是备份。',
			damaged: '备份文件的开头已损坏，认不出内容，什么都没有动。请换一份备份。',
			newer: '这份备份由更新版本的公开镜写成，什么都没有动。请先更新程序，再恢复。',
		} satisfies Record<Ending, string>,
	},
	trouble: {
		reload: '刷新',
		restore: '从备份恢复',
		backup: '先备份',
		settings: '去设置',
		seen: '知道了',
	},
	/** Where the browser gives little room and no promise, as a private window does. */
	passing: '浏览器没有答应长期保存。若这是无痕窗口，关闭后库中的报告会消失，请先备份。',
	/** WebKit's rule for sites that are not installed. */
	sevenDays:
		'Safari 会清除连续七天没有打开的网站的数据，添加到主屏幕的不受此限。主屏幕上的是另一个库：请先在这里备份，装好后再把备份恢复进去。',
	erase: {
		title: '全部删除',
		hint: '删除本机上的全部报告、标记、草稿和选择，不能撤销。程序本身还在。',
		start: '全部删除',
		heading: '删除本机上的一切',
		ask: (word: string) => `要删除，请输入“${word}”。`,
		word: '全部删除',
		confirm: '删除',
		cancel: '取消',
		done: '已全部删除。',
		failed: '没有删成：可能有另一个标签页正在使用。请关闭其他公开镜标签页后再试。',
	},
};

export type KeptWords = typeof keptZhHans;
