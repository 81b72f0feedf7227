import type { ChecksWords } from './checks/zh-Hans';
import type { FigureNames } from './figures/zh-Hans';
import type { Language } from './language';
import type { ReportWords } from './report/zh-Hans';
import { loadSay, type Say } from './sayings';

/** What it takes to speak of a report. */
export interface ReportSpeech {
	report: ReportWords;
	names: FigureNames;
	checks: ChecksWords;
	/** Puts what the reconciliation says into words. */
	say: Say;
}

/** All of it is asked for at once: nobody waits for one file after the other. */
async function speechOf(...parts: Parts): Promise<ReportSpeech> {
	const [report, names, checks, say] = await Promise.all(parts);
	return { report, names, checks, say };
}

type Parts = [Promise<ReportWords>, Promise<FigureNames>, Promise<ChecksWords>, Promise<Say>];

const loaders: Readonly<Record<Language, () => Promise<ReportSpeech>>> = {
	'zh-Hans': () =>
		speechOf(
			import('./report/zh-Hans').then((words) => words.reportZhHans),
			import('./figures/zh-Hans').then((words) => words.figuresZhHans),
			import('./checks/zh-Hans').then((words) => words.checksZhHans),
			loadSay('zh-Hans'),
		),
	'zh-Hant': () =>
		speechOf(
			import('./report/zh-Hant').then((words) => words.reportZhHant),
			import('./figures/zh-Hant').then((words) => words.figuresZhHant),
			import('./checks/zh-Hant').then((words) => words.checksZhHant),
			loadSay('zh-Hant'),
		),
	en: () =>
		speechOf(
			import('./report/en').then((words) => words.reportEn),
			import('./figures/en').then((words) => words.figuresEn),
			import('./checks/en').then((words) => words.checksEn),
			loadSay('en'),
		),
};

/** What only the report page says: loaded with it, not with the first page. */
export const loadReportSpeech = (language: Language): Promise<ReportSpeech> => loaders[language]();
