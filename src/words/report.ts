import type { ChecksWords } from './checks/zh-Hans';
import type { FigureNames } from './figures/zh-Hans';
import type { Language } from './language';
import type { ReportWords } from './report/zh-Hans';
import { loadSay, type Say } from './sayings';

export interface ReportSpeech {
	report: ReportWords;
	names: FigureNames;
	checks: ChecksWords;
	/** Puts what the reconciliation says into words. */
	say: Say;
}

const loaders: Readonly<Record<Language, () => Promise<ReportSpeech>>> = {
	'zh-Hans': async () => ({
		report: (await import('./report/zh-Hans')).reportZhHans,
		names: (await import('./figures/zh-Hans')).figuresZhHans,
		checks: (await import('./checks/zh-Hans')).checksZhHans,
		say: await loadSay('zh-Hans'),
	}),
	'zh-Hant': async () => ({
		report: (await import('./report/zh-Hant')).reportZhHant,
		names: (await import('./figures/zh-Hant')).figuresZhHant,
		checks: (await import('./checks/zh-Hant')).checksZhHant,
		say: await loadSay('zh-Hant'),
	}),
	en: async () => ({
		report: (await import('./report/en')).reportEn,
		names: (await import('./figures/en')).figuresEn,
		checks: (await import('./checks/en')).checksEn,
		say: await loadSay('en'),
	}),
};

/** What only the report page says: loaded with it, not with the first page. */
export const loadReportSpeech = (language: Language): Promise<ReportSpeech> => loaders[language]();
