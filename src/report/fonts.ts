import type { Drawing } from './drawing';
import type { Sheet } from './sheet';

const HANS = {
	serif: '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun, serif',
	sans: '"PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif',
};

/** The type of cards: the same as the interface's, by language. */
export const FAMILIES: Readonly<Record<Sheet['language'], Drawing['families']>> = {
	'zh-Hans': HANS,
	'zh-Hant': {
		serif: '"Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU, serif',
		sans: '"PingFang TC", "Noto Sans CJK TC", "Source Han Sans TC", "Microsoft JhengHei", system-ui, sans-serif',
	},
	// Names stay Chinese in an English card.
	en: HANS,
};
