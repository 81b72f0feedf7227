import { wholeWords } from '../../src/report/whole-words';
import type { Quantity } from '../numerals/quantity';
import type { Folded } from '../text/fold';
import { tableOf } from '../text/signs';

/** A label is a clause, not a sentence: of a longer one its last words. */
const LONGEST = 24;
/** So far it is looked where the words of a clause begin or end. */
const FARTHEST = 60;

const PARTS = tableOf('。，,;；:：！？!?\n()“”、《》|\t');
/** What is quoted, a title or in brackets belongs to the words that name a number: “双公示”信息, 《致居民信》3万份, 其他(短视频)2条. */
const OPENER_OF: Readonly<Record<string, string>> = { '”': '“', '》': '《', ')': '(' };
const CLOSING = tableOf('”》)');
const ENDS_SENTENCE = /[。;!?\n|]/;

const OPENERS = /^(?:其中|年|年度|全年|共|同时|并|和|及|与|以及|的|了|度|目前|截至目前)+/;
const CLOSERS = /(?:[总合累]计|达到?|超过|[共计为有约近的了是占:])+$/;
/** Words that name nothing by themselves: what stands behind the number does. */
const NAMELESS = /^(?:对|除|另|等|在|向|以|从|由|按|将|把|每|全[省市县区州盟旗乡镇街系][^\n]{0,2})?$/;
/** 《…》等4个文件: what is counted stands behind, where anything does. */
const EXAMPLES = /[》”]等?$/;
/** Words that tell how a number stands to one before it: they name it together with what that one counts. */
const RELATIVE =
	/^(?:(?:占|比(?![赛武对])|较(?![大多好高强重为])|同比|环比|增[长加幅]|下降|减少)|(?:累计|共计?|总计|合计|达|分别)[为达有]?$)/;
const LOOSE_END = /(?:分别|[为的了])+$/;

/** Names the quantities of a text, one after the other. */
export interface Labels {
	/** The words that name the next quantity of a stretch of text that ends at `ceiling`. */
	of(quantity: Quantity, ceiling: number): string;
}

/**
 * The words that name quantities: those before each within its clause; where they tell only how it stands to the one
 * before (占 8%, 累计 30 条), with the words of that one; where there are none, those behind it (对 7 家单位).
 *
 * @param from where the stretch begins that the quantities stand in
 */
export function labelsFrom(folded: Folded, from: number): Labels {
	let floor = from;
	/** What the last number counts that is named by its own words, within the sentence. */
	let subject = '';
	return {
		of({ start, end }, ceiling) {
			if (ENDS_SENTENCE.test(folded.text.slice(floor, start))) subject = '';
			const said = clauseBefore(folded, start, floor);
			floor = end;
			if (subject && RELATIVE.test(said)) return short((subject + said).replace(LOOSE_END, ''));
			const named = trimmed(said);
			const behind = EXAMPLES.test(named) ? clauseBehind(folded, end, ceiling) : '';
			if (!behind && !NAMELESS.test(named)) {
				subject = named;
				return short(named);
			}
			return short(trimmed(behind || clauseBehind(folded, end, ceiling)) || subject);
		},
	};
}

const trimmed = (words: string): string => words.replace(CLOSERS, '').replace(OPENERS, '');

function clauseBefore({ text, codes }: Folded, end: number, floor: number): string {
	const limit = Math.max(floor, end - FARTHEST);
	let start = end;
	while (start > limit) {
		const code = codes[start - 1] as number;
		if (PARTS[code] === 0) start--;
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
	const limit = Math.min(ceiling, start + LONGEST);
	let end = start;
	while (end < limit && PARTS[codes[end] as number] === 0) end++;
	return text.slice(start, end);
}

/** The end of a clause that is too long, from the beginning of a word. */
function short(clause: string): string {
	if (clause.length <= LONGEST) return clause;
	const words = wholeWords(clause);
	let left = clause.length;
	while (left > LONGEST && words.length > 1) left -= (words.shift() as string).length;
	return words.join('').slice(-LONGEST).replace(OPENERS, '');
}
