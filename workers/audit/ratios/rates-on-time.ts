import type { Docket } from '../docket';
import { between, type Item, inOneSentence, isShare, spansOf } from '../lists/items';
import { meet, percentOf, sumOf } from '../range';
import type { Told } from '../told';
import { judgeRate, type RateOf } from './rate';

/** 按时答复24件,延期答复2件,按时答复率92.3%: of both together, or of a number told before them. True where it was looked at. */
export function ofThoseInTime(told: Told, rate: RateOf, docket: Docket): boolean {
	const { folded, items } = told;
	const { share, name } = rate;
	const [before, inTime, late] = [items[share.at - 3], items[share.at - 2], items[share.at - 1]];
	if (!inTime || !late || isShare(inTime) || isShare(late) || !inOneSentence(folded, inTime, share)) return false;
	if (inTime.quantity.unit !== late.quantity.unit || !IN_TIME.test(name.words)) return false;
	if (!IN_TIME.test(inTime.label) || !LATE.test(late.label) || !NAMED.test(between(folded, late, share))) return false;
	const came: Item = { ...inTime, ...sumOf([inTime, late]), value: inTime.value + late.value };
	const isOfOther = before !== undefined && !isShare(before) && meet(percentOf(inTime, before), share);
	if (isOfOther) docket.holds('rate.mismatch', spansOf(folded, [share, inTime, before]));
	else judgeRate(told, rate, { came, done: inTime }, docket);
	return true;
}
const IN_TIME = /按时|按期|限时|及时/;
const LATE = /延期|逾期|超期/;
const NAMED = /^[,，][^,，。;]{3,6}率[为达]?$/;
