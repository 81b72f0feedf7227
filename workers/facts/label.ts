import type { Quantity } from '../numerals/quantity';
import { isDigit } from '../text/codes';
import type { Folded } from '../text/fold';
import { tableOf } from '../text/signs';
import { standsAt } from '../text/sticky';
import {
	goesOnWithIt,
	isExample,
	isNameless,
	needsObject,
	short,
	standsToAnother,
	trimmed,
	upTo,
	withoutLooseEnd,
} from './label-words';

/** So far it is looked where the words of a clause begin or end. */
const FARTHEST = 60;

const PARTS = tableOf('。，,;；:：！？!?\n()“”、《》|\t');
/** What is quoted, a title or in brackets belongs to the words that name a number: “双公示”信息, 《致居民信》3万份, 其他(短视频)2条. */
const OPENER_OF: Readonly<Record<string, string>> = { '”': '“', '》': '《', ')': '(' };
const CLOSING = tableOf('”》)');
const ENDS_SENTENCE = /[。;!?\n|]/;

/** 三个方面, 只跑一次清单: small numbers in words are words like others. */
export const ordersText = ({ spelled, value }: Quantity): boolean => spelled && value < 10;

/** Names the quantities of a text, one after the other. */
interface Labels {
	/** The words that name the next quantity of a stretch of text that ends at `ceiling`. */
	of(quantity: Quantity, ceiling: number): string;
}

/**
 * The words that name quantities: those before each within its clause; where they tell only how it stands to the one
 * before (占 8%, 累计 30 条), with the words of that one; where they are but what was done, with those behind it
 * (设立 3 个查阅点); where there are none, those behind it (对 7 家单位).
 *
 * @param from where the stretch begins that the quantities stand in
 */
export function labelsFrom(folded: Folded, from: number): Labels {
	let floor = from;
	/** Where the number before ended. */
	let last = from;
	/** What the last number counts that is named by its own words, within the sentence. */
	let subject = '';
	/** The words behind the last number that name it: 领域 in 4个领域250家单位. */
	let taken = '';
	return {
		of(quantity, ceiling) {
			const { start, end } = quantity;
			if (ENDS_SENTENCE.test(folded.text.slice(last, start))) subject = '';
			const said = clauseBefore(folded, start, floor);
			const goesOn = start - said.length === floor;
			last = end;
			if (!ordersText(quantity)) floor = end;
			if (subject && standsToAnother(said)) return short(withoutLooseEnd(subject + said));
			const named = trimmed(said, goesOn);
			const acts = needsObject(named);
			const isUnsaid =
				isNameless(named) ||
				isExample(named) ||
				(goesOn && said === taken) ||
				isOfList(folded, start - said.length, end);
			taken = acts || isUnsaid ? clauseBehind(folded, end, ceiling) : '';
			if (acts && taken && !goesOnWithIt(taken)) {
				subject = named + trimmed(upTo(taken, named.length));
				return subject;
			}
			if (acts) taken = '';
			if (isNameless(named) || taken) return trimmed(upTo(taken), true) || subject;
			subject = named;
			return short(named);
		},
	};
}

/** 新闻动态、通知公告、党建工作3个栏目: what is counted is what all of those are. */
const isOfList = ({ text }: Folded, start: number, end: number): boolean =>
	text[start - 1] === '、' && standsAt(KIND, text, end);
const KIND = /(?:大?类|子?栏目|专[栏题]|领域|方面|板块|版块|渠道|环节|模块|平台)/y;

/** In 粉丝：46万人 too; a clause that only a mark parts from the number has none else. */
function clauseBefore({ text, codes }: Folded, end: number, floor: number): string {
	const limit = Math.max(floor, end - FARTHEST);
	let start = end;
	while (start > limit) {
		const code = codes[start - 1] as number;
		if (PARTS[code] === 0 || (start === end && text[start - 1] === ':')) start--;
		else {
			const opened = CLOSING[code] === 1 ? openedAt(text, start - 1) : -1;
			if (opened < limit) break;
			start = opened;
		}
	}
	return text.slice(start, end);
}

/** Where the quotation or title begins that ends at a place; -1 where its beginning is not in its sentence. */
function openedAt(text: string, closing: number): number {
	const from = Math.max(0, closing - FARTHEST);
	const near = text.slice(from, closing);
	const opened = near.lastIndexOf(OPENER_OF[text.charAt(closing)] as string);
	return opened < 0 || ENDS_SENTENCE.test(near.slice(opened)) ? -1 : from + opened;
}

/** 7个公共查阅点: the number comes first. */
function clauseBehind({ text, codes }: Folded, start: number, ceiling: number): string {
	const limit = Math.min(ceiling, start + FARTHEST);
	let end = start;
	while (end < limit && PARTS[codes[end] as number] === 0 && !isDigit(codes[end])) end++;
	return text.slice(start, end);
}
