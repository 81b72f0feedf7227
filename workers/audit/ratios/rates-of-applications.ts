import type { IndicatorId } from '../../../src/report/catalog';
import type { Docket } from '../docket';
import { between, type Item } from '../lists/items';
import type { Told } from '../told';
import { judgeRate, type RateOf } from './rate';

/** What was done with applications, by the rate that is told right behind it. */
const DONE: Partial<Record<string, IndicatorId>> = { 办结率: 'application.closed', 答复率: 'application.replied' };

/** 收到申请31件。其中网上13件…。办结30件,办结率98.8%: of all that came in, wherever that was told. */
export function ofApplications(told: Told, rate: RateOf, docket: Docket): boolean {
	const { folded, items, named } = told;
	const last = items[rate.share.at - 1];
	const done = last?.figure?.id === 'application.carried_out' ? items[last.at - 1] : last;
	const figure = done?.figure;
	// 100 % of those that were due.
	if (!figure || rate.share.value === 100 || figure.id !== DONE[rate.name.words]) return false;
	if (!RIGHT_BEHIND.test(between(folded, last as Item, rate.share))) return false;
	const received = named.prose.told('application.received', figure.scope);
	const came = received.at(-1)?.item;
	// 县本级收到42件。办结119件,办结率96%: the number before is one office's.
	if (!came || came.at > done.at || came.value < done.value || came.stretch.section !== done.stretch.section)
		return false;
	if (received.some(({ value }) => value !== came.value)) return false;
	judgeRate(told, rate, { came, done }, docket);
	return true;
}
const RIGHT_BEHIND = /^[,，。](?:办结率|答复率)(?:为|达|达到)?$/;
