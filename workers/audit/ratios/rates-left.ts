import type { Docket } from '../docket';
import { type Item, inOneSentence, isShare } from '../lists/items';
import type { Told } from '../told';
import { judgeRate, type Rate } from './rate';

/** What is told of those that the rate leaves out, by the rate. */
const LEFT: readonly (readonly [rate: RegExp, left: RegExp])[] = [
	[/(?<!不)合格率/, /不合格/],
	[/办结率|办复率|答复率|回复率/, /(?:未|正在|尚在)(?:办|答|回)/],
	[/完成率/, /未完成/],
	[/整改率/, /未整改|未完成整改/],
];

const DONE = /^(?:已|均已)?(?:办结|办复|答复|回复|完成|整改)/;

/** 抽检412批次,不合格14批次,合格率96.6%: the rate is of all but those. True where it was looked at. */
export function ofTheLeft(told: Told, rate: Rate, docket: Docket): boolean {
	const { folded, items } = told;
	const { share, name } = rate;
	const [came, left] = [items[share.at - 2], items[share.at - 1]];
	const words = LEFT.find(([named]) => named.test(name.words))?.[1];
	if (!words || !came || !left || isShare(came) || isShare(left) || left.value >= came.value) return false;
	if (came.quantity.unit !== left.quantity.unit || !inOneSentence(folded, came, share)) return false;
	// 受理36件,办结33件,未办结3件: the number before is what was done already.
	if (!words.test(left.label) || DONE.test(came.label)) return false;
	/** What they leave of it. */
	const done: Item = {
		...left,
		value: came.value - left.value,
		low: came.low - left.high,
		high: came.high - left.low,
	};
	judgeRate(told, rate, { came, done }, docket);
	return true;
}
