import { APPEAL_TOTALS } from '../../../src/report/catalog';
import { contains } from '../../../src/report/span';
import { rightBehind } from '../../text/around';
import type { Folded } from '../../text/fold';
import type { Figure } from '../figures';
import type { Item } from '../lists/items';
import type { Told } from '../told';

/**
 * Whether the words before a total say that it is of a part: 其中,县水利局受理7件; 县政府办公室受理7件 in the report of
 * the county; 第四季度收到6件; 行政诉讼3件,与信息公开无关.
 */
export function isPartOnly(told: Told, figure: Figure): boolean {
	// Asked of a figure once for every other that it is held against.
	const known = JUDGED.get(figure) ?? isOfPart(told, figure);
	JUDGED.set(figure, known);
	return known;
}
const JUDGED = new WeakMap<Figure, boolean>();

function isOfPart({ folded, items, meta }: Told, figure: Figure): boolean {
	if (figure.id === 'normative.in_force' && figure.item && isOfThoseReviewed(folded, figure.item)) return true;
	const item = TOTALS.has(figure.id) ? (figure.item ?? sharedItem(items, figure)) : undefined;
	if (!item) return false;
	if (APPEAL_TOTALS.has(figure.id) && isOfOtherAppeals(folded, item)) return true;
	const sentence = sentenceBefore(
		folded,
		Math.max(item.stretch.start, item.quantity.start - LONGEST),
		item.quantity.start,
	);
	if (sentence.includes('其中') || AMONG_SO_MANY.test(sentence) || PART_OF_YEAR.test(sentence)) return true;
	return OFFICE.test(sentence) && !meta.issuer?.includes('办公');
}

/** 清理规范性文件23件,其中继续有效18件: of those that were looked through. */
const isOfThoseReviewed = (folded: Folded, { stretch, quantity }: Item): boolean =>
	REVIEWED.test(sentenceBefore(folded, Math.max(stretch.start, quantity.start - LONGEST), quantity.start));
const REVIEWED = /(?:清理|评估|梳理|审查)[^。;]*其中/;

/** 收到7件,均已办结 is one number and two figures: the item has the name of the first. */
const sharedItem = (items: readonly Item[], { span, value }: Figure): Item | undefined =>
	items.find((item) => item.value === value && item.figure && contains(span, item.figure.span));

const sentenceBefore = ({ text }: Folded, from: number, to: number): string =>
	text
		.slice(from, to)
		.split(/[。;\n]/)
		.at(-1) ?? '';

const sentenceBehind = ({ text }: Folded, from: number): string =>
	rightBehind(text, from, LONGEST).split(/[。\n]/, 1)[0] as string;

/**
 * 行政诉讼3件,与信息公开无关: of the office's other work; 办理全县行政复议案件63件: what it decides on itself, not what is sought
 * against it.
 */
function isOfOtherAppeals(folded: Folded, { stretch, quantity: { start, end } }: Item): boolean {
	if (UNRELATED.test(sentenceBehind(folded, end))) return true;
	const clause =
		folded.text
			.slice(Math.max(stretch.start, start - CLAUSE), start)
			.split(/[,，。;:\n]/)
			.at(-1) ?? '';
	return DECIDES.test(clause) && !clause.includes('公开');
}
const CLAUSE = 30;
const DECIDES = /(?:办理|审理|承办|代理|审查)[^,，。;]{0,8}(?:行政)?(?:复议|诉讼)/;
const UNRELATED =
	/与(?:政府)?信息公开(?:工作)?均?无关|(?:均|都)?不(?:属于|涉及)(?:政府)?信息公开|均?非(?:政府)?信息公开/;

/** No sentence is looked at farther back. */
const LONGEST = 160;

const TOTALS: ReadonlySet<string> = new Set([
	...['proactive.total', 'application.received', 'application.closed'],
	...['reconsideration.total', 'litigation.total'],
]);
/** 办结的23件中,当年收到的21件 */
const AMONG_SO_MANY = /\d[件条份宗](?:申请)?中[,，:]/;
const PART_OF_YEAR = /第?[一二三四1-4]季度|[上下]半年/;
/** The office of a government, named before what it did itself. */
const OFFICE = /[省市县区州旗盟](?:人民)?政府办公[室厅](?!公开|门户|网站|公报)/;
