import type { IndicatorId } from '../../src/report/catalog';
import type { Name } from './name';
import type { Counted } from './sentence/counted';
import type { Sentence } from './sentence/sentence';

// What the forms of a year ask for. A year that is not known may be any.

/** Who applied, each single reason, and what was decided, are figures of the forms since 2019: an earlier report that tells them tells none. */
export const isInForms = (id: IndicatorId, year: number | undefined): boolean =>
	year === undefined || year >= 2019 || !(id.startsWith('request.') || id.endsWith('.decisions'));

/** Whether a number is what the form of the year counts under its name. */
export const isAskedFor = ({ id, only }: Name, counted: Counted, year: number | undefined): boolean =>
	isInForms(id, year) && !(only?.decided && !isDecision(counted, year));

/** 行政许可327件 counts decisions where the form asks for them; 行政许可12项 are powers of the office. */
const isDecision = ({ quantity, sentence }: Counted, year: number | undefined): boolean =>
	quantity.unit === '件' && year !== undefined && year >= 2019 && !PUT_OUT.test(besides(sentence, quantity));
/** What a sentence says around a number, between semicolons. */
function besides({ text, start, end }: Sentence, quantity: Counted['quantity']): string {
	const words = text.slice(start, end);
	const stop = words.indexOf(';', quantity.end - start);
	return words.slice(words.lastIndexOf(';', quantity.start - start) + 1, stop < 0 ? undefined : stop);
}
/** 行政许可8,812件、行政处罚1,233件信息按要求上网; 受理许可 */
const PUT_OUT = /信息|公示|公开|公布|发布|上网|网站|上传|归集|录入|推送|受理|专栏/;

/** Reasons that the form of 2014 and the forms since 2019 both ask for are told for the form of the year. */
export const inForm = (id: IndicatorId, year: number | undefined): IndicatorId =>
	year !== undefined && year >= 2019 ? (SINCE_2019[id] ?? id) : id;
const SINCE_2019: Partial<Record<IndicatorId, IndicatorId>> = {
	'application.replied.denied.state_secret': 'request.denied.state_secret.total',
	'application.replied.denied.law': 'request.denied.law.total',
	'application.replied.denied.safety': 'request.denied.safety.total',
};
