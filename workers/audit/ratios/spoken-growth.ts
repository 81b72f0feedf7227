import { leading } from '../../../src/report/leading';
import { rightBefore } from '../../text/around';
import { codeOf } from '../../text/codes';
import { tableOf } from '../../text/signs';
import type { Docket } from '../docket';
import { end, type Item, isShare, start } from '../lists/items';
import { orRounded, type Range } from '../range';
import type { Told } from '../told';
import { sidesOf, signOf } from './compared';
import { checkGrowth } from './growth';

/** 比上年的40件增长三成, 两倍: growth told in words is held against the figures as a share is, but loosely. */
export function spokenGrowth(told: Told, docket: Docket): void {
	const { codes, signs } = told.folded;
	for (const at of signs) {
		const worth = WORTH.get(codes[at + 1] as number);
		if (worth === undefined || DIGIT[codes[at] as number] !== 1) continue;
		const share = shareAt(told, at, worth);
		if (share) held({ ...told, items: told.items.toSpliced(share.at, 0, share) }, share, docket);
	}
}
/** What one of them is worth, in percent. */
const WORTH: ReadonlyMap<number, number> = new Map([
	[codeOf('成'), 10],
	[codeOf('倍'), 100],
]);
const DIGITS = '零一二三四五六七八九';
const DIGIT = tableOf('一二两三四五六七八九');

/** 比上年增加15件,增长1.5倍: where last year's number does not stand right before, the times are so much of it. */
export function growthInTimes(told: Told, times: Item, docket: Docket): void {
	const { low, high } = orRounded(times);
	const { quantity } = times;
	const share: Item = {
		...times,
		value: times.value * 100,
		step: times.step * 100,
		low: low * 100,
		high: high * 100,
		quantity: { ...quantity, kind: 'share', digits: [quantity.end, quantity.end] },
	};
	held(told, share, docket);
}

/** Only where the report tells what it grew from. */
function held(told: Told, share: Item, docket: Docket): void {
	const sign = signOf(told.folded.text, share);
	const sides = sign === 0 ? undefined : sidesOf(told, share);
	if (sign !== 0 && sides && !isShare(sides.now) && (sides.before || sides.less))
		checkGrowth(told, share, sign, docket);
}

/** 增长近三成 as a share, with what the words may stand for. */
function shareAt({ folded: { text }, items, outline }: Told, at: number, worth: number): Item | undefined {
	const hedge = HEDGE.exec(rightBefore(text, at, 2))?.[0] ?? '';
	const more = BEHIND.exec(text.slice(at + 2, at + 5));
	const place = leading(items, (item) => start(item) < at);
	const before = items[place - 1];
	const stretch = outline.paragraphs.findLast((one) => one.start <= at);
	if (!more || !stretch || stretch.furniture || before?.stretch !== stretch) return undefined;
	const digit = text.charAt(at);
	const value = (digit === '两' ? 2 : DIGITS.indexOf(digit)) * worth;
	const [from, to] = [at - hedge.length, at + 2 + (more[1]?.length ?? 0)];
	return {
		at: place,
		quantity: { start: from, end: to, digits: [to, to], value, step: worth, unit: '', kind: 'share', spelled: true },
		value,
		step: worth,
		stretch,
		depth: depthBehind(text.slice(end(before), from), before.depth),
		gap: '',
		label: '',
		...rangeOf(value, worth * LOOSE, hedge + (more[1] ?? '')),
	};
}
const HEDGE = /(?:将近|接近|超过|近|约|超|逾)$/;
const BEHIND = /^(以上|有余|左右|多)?(?=[,，。;)(\n]|$)/;

const depthBehind = (words: string, depth: number): number => depth + words.split('(').length - words.split(')').length;

/** Words are round, and used loosely: 近 is below, 超过 and 以上 are above, the others around. */
function rangeOf(value: number, loose: number, hedges: string): Range {
	if (/[超逾多]|以上|有余/.test(hedges)) return { low: value - loose, high: Number.POSITIVE_INFINITY };
	if (hedges.includes('近')) return { low: value - 2 * loose, high: value + loose / 2 };
	return { low: value - loose, high: value + loose };
}
/** So much of a tenth, or of a time. */
const LOOSE = 0.6;
