import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair, reportOf } from './pair';

const WATCHED: Readonly<Record<string, string>> = {
	'proactive.total': '主动公开政府信息数',
	'application.received': '收到申请数',
	'licensing.decisions': '行政许可处理决定数',
	'penalty.decisions': '行政处罚处理决定数',
	'normative.in_force': '规范性文件现行有效数',
};
/** Small numbers may well grow tenfold. */
const LARGE = 100;
const TIMES = 5;

/** Large figures that are more than five times, or less than a fifth, of last year's: to be looked at, not an error. */
export function jumps({ now, before }: Pair, ledger: Ledger): void {
	for (const [id, name] of Object.entries(WATCHED)) {
		const [told, old] = [figureIn(now, id), figureIn(before, id)];
		if (!told || !old || Math.max(told.value, old.value) < LARGE || old.value === 0) continue;
		const times = told.value / old.value;
		if (times <= TIMES && times >= 1 / TIMES) ledger.holds('year.jump', [told.span]);
		else
			ledger.fails('year.jump', {
				message: `${name}由${reportOf(before)}的${old.value}变为${told.value}，变化很大，请确认。`,
				spans: [told.span],
				expected: old.value,
				actual: told.value,
				elsewhere: placesIn(before.id, [old.span]),
			});
	}
}
