import type { CardWords } from './cards/zh-Hans';
import { type Language, loadWords } from './language';
import { loadReportSpeech, type ReportSpeech } from './report';
import type { Words } from './zh-Hans';

/** All that a card says, in one language: it may be another than the interface's. */
export interface CardSpeech extends ReportSpeech {
	language: Language;
	card: CardWords;
	words: Words;
}

const loaders: Readonly<Record<Language, () => Promise<CardWords>>> = {
	'zh-Hans': async () => (await import('./cards/zh-Hans')).cardsZhHans,
	'zh-Hant': async () => (await import('./cards/zh-Hant')).cardsZhHant,
	en: async () => (await import('./cards/en')).cardsEn,
};

/** The words of cards: loaded with the first of them. */
export async function loadCardSpeech(language: Language): Promise<CardSpeech> {
	const [card, words, report] = await Promise.all([
		loaders[language](),
		loadWords(language),
		loadReportSpeech(language),
	]);
	return { language, card, words, ...report };
}
