import type { Ending } from '../../library/backup/restore-report';
import type { BackupFault } from '../../report/backup';

/** What is said about backups, storage and deletion, in Simplified Chinese: the shape that the other languages fill. */
export const keptZhHans = {
	backup: {
		title: '备份',
		hint: '全部报告、原文件、标记和收到的摘要存为一个文件。更换设备、清理浏览器前请先备份，将备份文件拖入本页即可恢复。',
		make: '备份',
		restore: '从备份恢复',
		making: (done: string, all: string) => `正在备份：${done} / ${all}`,
		made: (count: string, size: string) => `已备份 ${count} 项，${size}。`,
		missing: (count: string) => `有 ${count} 项无法读出，未存入。`,
		failed: '备份未完成：程序的这一部分未能载入或出错。请刷新后再试。',
		last: (date: string) => `上次备份：${date}`,
		never: '尚未备份。',
		changes: (count: string) => `此后有 ${count} 处变动。`,
		nothing: '库中尚无报告。',
	},
	reminder: {
		never: (count: string) => `库中已有 ${count} 份报告，尚未备份。`,
		since: (date: string, count: string) => `上次备份是 ${date}，此后有 ${count} 处变动。`,
		/** Where the browser has not agreed to keep them. */
		unpromised: '空间不足时，浏览器可能清理这些报告。',
		later: '暂不备份',
	},
	restore: {
		label: '恢复备份',
		running: (percent: string) => `正在恢复备份 ${percent}`,
		stop: '停止恢复',
		dismiss: '收起',
		from: (name: string, date: string) => `“${name}”（${date}）`,
		taken: (count: string) => `新增 ${count} 份报告`,
		other: (count: string) => `另有 ${count} 项标记等`,
		merged: (count: string) => `${count} 项已在库中`,
		refused: (count: string) => `${count} 项未收入`,
		nothing: '没有收入任何内容',
		/** What it came to, in one sentence. */
		all: (counts: readonly string[]) => `${counts.join('，')}。`,
		unknown: (count: string) => `有 ${count} 项的类型本版本不能识别，未作处理。更新程序后可再次恢复。`,
		refusedList: '未收入的各项',
		nameless: '一项',
		because: {
			'cut-off': (name: string) => `${name}：文件在此处中断。请重新取得完整的备份文件。`,
			damaged: (name: string) => `${name}：内容与校验值不符，已损坏。`,
			'too-large': (name: string) => `${name}：超过本程序的大小上限。`,
			'other-source': (name: string) => `${name}：所附原文件与登记的不符。`,
			'no-room': (name: string) => `${name}：浏览器未能保存。`,
		} satisfies Record<BackupFault | 'no-room', (name: string) => string>,
		ending: {
			whole: '备份已读到末尾。',
			'cut-off': '备份文件不完整，中途中断；中断处以前的内容均已恢复。',
			incomplete: '备份文件缺少部分内容，其余均已恢复。',
			'no-room': '浏览器未能继续保存（可能是空间已满），恢复中止。请清理空间后再次拖入同一文件，将继续恢复。',
			stopped: '您已停止，已恢复的内容均已保留。再次拖入同一文件，将继续恢复。',
			failed: '恢复时程序出错，已中止；已恢复的内容均已保留。请刷新后再试。',
			'not-a-backup': '此文件不是备份文件。',
			damaged: '备份文件开头已损坏，无法识别，库中内容未作改动。请更换备份文件。',
			newer: '此备份由较新版本的公开镜制作，库中内容未作改动。请先更新程序，再恢复。',
		} satisfies Record<Ending, string>,
	},
	trouble: {
		reload: '刷新',
		restore: '从备份恢复',
		backup: '先备份',
		settings: '前往设置',
		seen: '知道了',
	},
	/** Where the browser gives little room and no promise, as a private window does. */
	passing: '浏览器未承诺长期保存。如为无痕窗口，关闭后库中的报告将丢失，请先备份。',
	/** WebKit's rule for sites that are not installed. */
	sevenDays:
		'Safari 会清除连续七天未打开的网站的数据，添加到主屏幕的不受此限。主屏幕上的公开镜使用另一个库：请先在此备份，添加后再从备份恢复。',
	erase: {
		title: '全部删除',
		hint: '删除本机上的全部报告、标记、草稿和选择，不可撤销。程序本身保留。',
		start: '全部删除',
		heading: '删除本机上的全部内容',
		ask: (word: string) => `如确认删除，请输入“${word}”。`,
		word: '全部删除',
		confirm: '删除',
		cancel: '取消',
		done: '已全部删除。',
		failed: '未能删除：可能有另一个标签页正在使用。请关闭其他公开镜标签页后再试。',
	},
};

/** What every language says of what is kept. */
export type KeptWords = typeof keptZhHans;
