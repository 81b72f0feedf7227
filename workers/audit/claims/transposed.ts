import type { Docket } from '../docket';
import { type Item, inOneSentence, isShare, wordsBefore } from '../lists/items';
import type { Told } from '../told';
import { failsAgain } from './said-again';

/** 网站公开3216条 … 网站公开的信息(3261条): two digits that changed places when the number was told again. */
export function transposed(told: Told, docket: Docket): void {
	const { folded, items } = told;
	const alike = new Map<string, Map<number, Item[]>>();
	for (const item of items) {
		if (!isLong(item)) continue;
		const key = `${digitsOf(item.value)}${item.quantity.unit}`;
		const byValue = alike.get(key) ?? new Map<number, Item[]>();
		alike.set(key, byValue);
		const swapped = [...byValue].flatMap(([value, others]) => (isSwapped(value, item.value) ? others : []));
		const before = swapped.find((other) => isSameThing(told, other, item));
		if (before) failsAgain(folded, before, item, docket);
		const same = byValue.get(item.value);
		if (!same) byValue.set(item.value, [item]);
		else if (same.length < OFTEN) same.push(item);
	}
}
/** A number told more often than that (a text of one line again and again) is compared as told the first times. */
const OFTEN = 20;

/** The same for numbers of the same digits in any order: how many it has of each, as the digits of a number. */
function digitsOf(value: number): number {
	let counts = 0;
	for (let rest = value; rest >= 1; rest = Math.floor(rest / 10)) counts += MANY ** (rest % 10);
	return counts;
}
/** More of one digit than any number has. */
const MANY = 32;

const isLong = (item: Item): boolean =>
	item.value >= SHORTEST &&
	Number.isInteger(item.value) &&
	item.step === 1 &&
	!isShare(item) &&
	item.quantity.unit !== '';
/** Short numbers have the same digits by chance. */
const SHORTEST = 1000;

/** 3216 and 3261: two neighbours changed places, and nothing else. */
function isSwapped(a: number, b: number): boolean {
	const [one, other] = [String(a), String(b)];
	const at = [...one].findIndex((digit, place) => digit !== other[place]);
	return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** What one counts is named in what the other counts, and neither is of another time. */
function isSameThing(told: Told, a: Item, b: Item): boolean {
	if (inOneSentence(told.folded, a, b)) return false;
	const [one, other] = [nameOf(told, a), nameOf(told, b)];
	// 主动公开政府信息4318条: in words that stand before any number, and the same.
	if (one === '' && other === '') return clauseOf(told, a) === clauseOf(told, b);
	if (!one || !other || Math.min(one.length, other.length) < 2) return false;
	return one.includes(other) || other.includes(one);
}

/** The clause before a number, without the words that stand before any number; undefined where it tells of another time. */
function nameOf({ folded, meta }: Told, item: Item): string | undefined {
	const words = wordsBefore(folded, item, LONGEST).replace(/\($/, '').replace(`${meta.year}年`, '');
	if (OTHER_TIME.test(words)) return undefined;
	return clauseIn(words).replace(GENERIC, '');
}
const clauseIn = (words: string): string => words.split(/[,，。;、:(\n]/).at(-1) ?? '';
const clauseOf = ({ folded }: Told, item: Item): string =>
	clauseIn(wordsBefore(folded, item, LONGEST)).replace(OF_ALL, '');
const OF_ALL = /^(?:20\d\d年度?|全年|本年度?|全[省市县区]|我[省市县区镇乡局委办]|共)+/;
const LONGEST = 28;
const OTHER_TIME = /上年|去年|20\d\d年|上半年|下半年|季度|累计/;
const GENERIC =
	/我[省市县区镇乡局委办]|主动|公开|政府|信息|其中|全年|全[省市县区]|共|总|数量?|通过|利用|发布|公布|[的了为达]/g;
