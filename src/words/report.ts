import type { FigureNames } from './figures/zh-Hans';
import type { Language } from './language';
import type { ReportWords } from './report/zh-Hans';

export interface ReportSpeech {
	report: ReportWords;
	names: FigureNames;
}

const loaders: Readonly<Record<Language, () => Promise<ReportSpeech>>> = {
	'zh-Hans': async () => ({
		report: (await import('./report/zh-Hans')).reportZhHans,
		names: (await import('./figures/zh-Hans')).figuresZhHans,
	}),
	'zh-Hant': async () => ({
		report: (await import('./report/zh-Hant')).reportZhHant,
		names: (await import('./figures/zh-Hant')).figuresZhHant,
	}),
	en: async () => ({
		report: (await import('./report/en')).reportEn,
		names: (await import('./figures/en')).figuresEn,
	}),
};

/** What only the report page says: loaded with it, not with the first page. */
export const loadReportSpeech = (language: Language): Promise<ReportSpeech> => loaders[language]();
