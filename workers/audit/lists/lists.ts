import { CATALOG } from '../../../src/report/catalog';
import { rightBefore } from '../../text/around';
import type { Folded } from '../../text/fold';
import { oneOf } from '../../text/one-of';
import { meet, sumOf } from '../range';
import { isNamedAlike } from './alike';
import { hasBareNumber } from './ends';
import { end, type Item, inOneSentence, isShare, type Parts, start, wordsBefore } from './items';
import { gather } from './parts';
import { behindBracket, behindGrowth, besideCarried, REACH, wholeOf } from './whole-of';

/** Parts that running text tells of one whole: 申请52件,其中当面申请18件,网络申请34件. */
export interface List {
	whole: Item;
	parts: Parts;
	/** The list says itself that it names all parts: 其他…, 分别为…, or all parts of the form. */
	complete: boolean;
	/** Ways of publishing or answering: one and the same thing may be counted in several. */
	overlapping: boolean;
	/** The text goes on with what may be one more part, or says itself that there are more: 解读6条等. */
	cut: boolean;
}

/** All lists of the running text that name their whole. */
export function listsOf(folded: Folded, items: readonly Item[]): List[] {
	const lists: List[] = [];
	const partOf = new Map<Item, List>();
	for (const item of items) {
		const opened = isShare(item)
			? undefined
			: (openedBy(folded, items, item, partOf) ?? ofNamed(items, item) ?? ofPublished(folded, items, item, partOf));
		const list = opened && gather(folded, items, opened);
		if (!list) continue;
		lists.push(list);
		for (const part of list.parts) partOf.set(part, list);
	}
	return lists;
}

/** A whole with the number at which its parts begin. */
export interface Opened {
	whole: Item;
	/** The first part. */
	first: Item;
	respectively: boolean;
	/** 包括…: the list need not be of all parts. */
	some?: boolean;
	/** 从申请方式看，…: the list is of all ways. */
	allWays?: boolean;
}

/** 专职58人、兼职100人;专职人员中,市直36人,县区24人: one of the numbers before is named, and then divided. */
function ofNamed(items: readonly Item[], first: Item): Opened | undefined {
	const before = items[first.at - 1];
	if (!before || before.stretch !== first.stretch || start(first) - end(before) > REACH) return undefined;
	const name = first.gap.includes('中') ? NAMES_ONE.exec(first.gap)?.[1] : undefined;
	if (!name) return undefined;
	const isNamed = (one: Item): boolean =>
		one.stretch === first.stretch && !isShare(one) && one.label.replace(OF_YEAR, '').startsWith(name);
	const whole = items.slice(Math.max(0, first.at - NEAR), first.at).findLast(isNamed);
	return whole && whole.value >= first.value ? { whole, first, respectively: false } : undefined;
}
/** 2016年新增5816条,…。新增信息中,…. */
const OF_YEAR = /^(?:20\d\d年度?|本年度?|当年|全年)/;
const NAMES_ONE =
	/^[;。,，](?:20\d\d年度?)?([^,，。;:()、\d]{2,8}?)(?:人员|信息|申请|案件|事项|队伍)?中[,，:][^,，。;:、\d]{1,10}$/;

/** A total published told so many numbers back at most is the whole of the kinds that follow. */
const PUBLISHED_BACK = 12;

/** 公开的信息中,概况类12条,…其他5条: kinds that name their whole, which was told in a paragraph before. */
function ofPublished(
	folded: Folded,
	items: readonly Item[],
	first: Item,
	partOf: ReadonlyMap<Item, List>,
): Opened | undefined {
	if (!first.figure?.id.startsWith('category.') || partOf.has(first)) return undefined;
	const before = items[first.at - 1];
	const from = before?.stretch === first.stretch ? end(before) : first.stretch.start;
	const amongThem = AMONG_PUBLISHED.test(folded.text.slice(Math.max(from, start(first) - REACH), start(first)));
	const under = !amongThem && UNDER_KINDS.test(rightBefore(folded.text, start(first), REACH));
	if (!amongThem && !under) return undefined;
	const whole = items
		.slice(Math.max(0, first.at - PUBLISHED_BACK), first.at)
		.findLast(({ figure }) => figure?.id === 'proactive.total' && figure.scope === first.figure?.scope);
	return whole && whole.stretch.section === first.stretch.section
		? { whole, first, respectively: false, some: under }
		: undefined;
}
/** 2、公开内容。(1)文件类信息63条, (一)公开的主要内容⏎1.政策类信息: the name of the part says that the whole is parted by kinds. */
const UNDER_KINDS = /公开的?(?:主要)?(?:内容|类别|分类)(?:情况)?[。:\n]\s*(?:[(]?[\d一][).、]\s*)?[^,，。;:\d]{2,12}$/;
const AMONG_PUBLISHED = /公开的(?:政府|政务)?信息(?:内容)?中[,，:][^,，。;\d]*$/;

/** 做好以下三个方面:一是…, 抓好三项工作:…: how many things will be spoken of, not a whole of what they count. */
const announces = ({ quantity: { spelled } }: Item, gap: string): boolean => spelled && ANNOUNCED.test(gap);
const ANNOUNCED = /^[^:,，。;(]*(?:方面|工作|措施|任务|重点|内容|问题|环节|举措|不足|领域)[^:,，。;(]{0,4}:/;

/** 栏目6个:机构、法规、规划,二级栏目28个: behind the colon the things are named, and the next number is of something else. */
const namesAll = ({ quantity: { unit } }: Item, gap: string): boolean => unit === '个' && NAMED.test(gap);
const NAMED = /:[^,，。;:\d]*、[^,，。;:\d]*[,，][^,，。;:、\d]{2,8}$/;

/** 投诉举报0件(12365热线3115件另行统计): told beside the whole, and not of it. */
const isCountedElsewhere = ({ text }: Folded, first: Item): boolean =>
	first.depth > 0 && ELSEWHERE_COUNTED.test(text.slice(end(first), end(first) + 6));
const ELSEWHERE_COUNTED = /^[,，]?(?:另行|另外|单独|单列|不计|未计|不含|未含|不在)/;

/** Whether a list follows a number, and of which whole: 。其中 behind a part goes on about the whole of that part. */
function openedBy(
	folded: Folded,
	items: readonly Item[],
	item: Item,
	partOf: ReadonlyMap<Item, List>,
): Opened | undefined {
	const behind = behindGrowth(items, item.share ?? item);
	const aside = behindBracket(folded, items, behind);
	const first = items[aside.at + 1];
	if (!first || isShare(first) || start(first) - end(aside) > REACH || first.depth < item.depth) return undefined;
	const gap = first.gap.slice(aside === behind ? 0 : 1);
	if (!MAY_OPEN.test(gap)) return undefined;
	const divided = behindAverage(folded, items, item);
	if (!divided) return undefined;
	const among = gap.lastIndexOf('其中');
	const opener = among >= 0 ? gap.slice(0, among) : '';
	if (among < 0 && DIVIDES.test(gap)) return dividedBy(items, item, first, partOf);
	const some = among < 0 && INCLUDES.test(gap);
	if (among >= 0 ? /[。;\n].*[^。;\n,(]/s.test(opener) : !(some || OPENS.test(gap)) || ELSEWHERE.test(gap))
		return undefined;
	const outer = partOf.get(item);
	if (NAMES_SOME.test(gap) || hasBareNumber(gap) || announces(item, gap) || namesAll(item, gap)) return undefined;
	if (isCountedElsewhere(folded, first) || areOfEach(items, item, first) || isThreshold(item, first)) return undefined;
	if (isOnSheets(item, first)) return undefined;
	if (outer && /[。;\n]/.test(opener)) return againOf(items, outer, first);
	return {
		whole: divided === item ? wholeOf(items, item, first) : divided,
		first,
		respectively: gap.includes('分别') && !DOES_ANEW.test(gap),
		some,
	};
}

/** 网站公开1.5万条,“双微”发布信息分别为320条和410条: what others did is told beside it, and need not be all of it. */
const DOES_ANEW = /[,，][^,，]{2,}(?:发布|公开|推送|发文|更新|刊发|编发)[^,，]*分别[为是]/;

/** 3个月发布超过100条,其中6月132条: what each was more than, and no whole. */
const isThreshold = ({ quantity: { qualifier }, value }: Item, first: Item): boolean =>
	qualifier === 'over' && first.value > value;

/** 公告栏张贴41张,其中招生类12条: sheets hold what is counted in pieces. */
const isOnSheets = ({ quantity: { unit } }: Item, first: Item): boolean =>
	unit === '张' && first.quantity.unit !== unit;

/** 行政复议186件,行政诉讼92件,其中被纠错分别为12件和5件: one part of each of the numbers before, and no parts of the last. */
function areOfEach(items: readonly Item[], last: Item, first: Item): boolean {
	const [one, next] = [items[last.at - 1], items[first.at + 1]];
	if (!one || !next || !ONE_NAME.test(first.gap)) return false;
	const isAlike = (other: Item): boolean =>
		other.stretch === first.stretch && other.quantity.unit === first.quantity.unit;
	return [one, last, next].every(isAlike) && first.low <= one.high && next.low <= last.high;
}
/** No list of names, which would be the parts'. */
const ONE_NAME = /[,，;](?:其中)?[^,，。;、和及与]{0,12}分别[为是达]?$/;

/** 公开264条,平均每村24条,其中财务132条: the parts are of what the average was taken of. */
function behindAverage(folded: Folded, items: readonly Item[], item: Item): Item | undefined {
	if (!isAverage(folded, item)) return item;
	const before = items[item.at - 1];
	const isOf = before?.quantity.unit === item.quantity.unit && before.value > item.value && !isShare(before);
	return isOf && inOneSentence(folded, before, item) && OF_EACH.test(item.gap) ? before : undefined;
}
const OF_EACH = /^[,，]平均每[^,，。;\d]{1,4}$/;

/** 月均约302条,其中12月最多(486条): an average has no parts. */
const isAverage = (folded: Folded, item: Item): boolean => IS_AVERAGE.test(wordsBefore(folded, item, 8));
const IS_AVERAGE = /(?:均|平均|每[天月年日]|平均每[^,，。;\d]{1,4})(?:约|达|为)?$/;

/** 收到申请40件,…。按申请方式分:当面申请11件,…: the parts are of the figure that the forms divide so, else of the number right before. */
function dividedBy(
	items: readonly Item[],
	item: Item,
	first: Item,
	partOf: ReadonlyMap<Item, List>,
): Opened | undefined {
	const id = first.figure && dividedInForm(first.figure.id);
	const near = items.slice(Math.max(0, first.at - NEAR), first.at);
	// 县本级公开18条，乡镇公开32条。从载体看，网站50条: what all put out are no parts of what the body itself did.
	const isOfOwnAlone = ({ figure }: Item): boolean => figure?.scope === 'self' && first.figure?.scope === 'all';
	const isWhole = (one: Item): boolean =>
		one.figure?.id === id && one.stretch.section === first.stretch.section && !partOf.has(one) && !isOfOwnAlone(one);
	const outer = partOf.get(item);
	const total = outer?.whole ?? besideCarried(items, item);
	// 按载体分:…。按内容分:…: what was divided once, and wholly, is divided again.
	const isDivided = outer !== undefined && meet(sumOf(outer.parts), total);
	const anew = isDivided || (!id && TOTALS.has(total.figure?.id ?? '')) ? total : undefined;
	const whole = (id && near.findLast(isWhole)) || anew;
	return whole && !partOf.has(whole)
		? { whole, first, respectively: false, allWays: !MOSTLY.test(first.gap) }
		: undefined;
}
/** Those who apply are a part of table 3, and in prose of all that was received. */
const dividedInForm = (id: string): string | undefined =>
	id.startsWith('request.new.') ? 'application.received' : CATALOG.get(id)?.partOf;
/** 从申请方式看，主要是网络申请15件 */
const MOSTLY = /主要|大多|多为|为主|居多|较多|排名|前[一二三四五]|等/;
const TOTALS = new Set(['proactive.total', 'application.received', 'application.replied', 'application.closed']);
const DIVIDES = new RegExp(
	oneOf(
		/^[^,，。;:()\n]{0,4}[。;]\n?(?:其中)?(?:按照?|从)[^。;\n,，]{2,14}(?:(?:分|看|区分|划分|统计|分类)[,，:]|:)/,
		// 300件。申请人情况:自然人244件; 。申请主体中,自然人244件
		/^[^,，。;:()\n]{0,4}[。;]\n?(?:申请人?|提交|申请主体)(?:的?(?:情况|类型|类别|身份|构成|结构|方式|渠道|途径))?(?:构成|分布|情况)?(?:[为是]?:|中[,，])/,
		// 300件,从申请人看,自然人244件
		/^[,，](?:按照?|从)申请[^。;\n,，]{1,10}(?:分|看|区分|划分|统计|分类)[,，]/,
		// 300件,申请人为自然人244件
		/^[,，]申请(?:人|主体|方式)(?:分别)?[为是][^。;\n,，\d]{2,12}$/,
	),
);
/** What is divided is told at most so many numbers before. */
const NEAR = 12;

/** 。其中 goes on about the whole, or names one of its parts again and goes on about that: 。其中门户网站5469条,专栏2620条,…. */
function againOf(items: readonly Item[], outer: List, first: Item): Opened | undefined {
	const isSame = (part: Item): boolean => part.value === first.value && isNamedAlike(part, first);
	if (!outer.parts.some(isSame)) return { whole: outer.whole, first, respectively: false };
	const next = items[first.at + 1];
	return next && !isShare(next) ? { whole: first, first: next, respectively: false } : undefined;
}

/** 129件:属于…; 865条,按公开形式:…; 7件中,涉及…; (政府…32条; 分别为. In 1件尚在办理中 nothing is listed, nor behind a bracket that is closed. */
const OPENS = new RegExp(
	oneOf(
		// 129件:属于…
		/^[^,，。;:()、\n]{0,8}:/,
		// 865条,按公开形式:…
		/^[,，](?:按|从|包括|包含|分为)[^,，。;:()、\n]{2,10}:/,
		// 3126件,具体为:…
		/^[,，]具体(?:为|是|如下|包括)?:/,
		// 复议4件,结果为维持3件,确认违法1件
		/^[,，](?:审理|审查|处理|复议)?结果(?:分别)?[为是]?:?[^,，。;:()、\n\d]{2,6}$/,
		// 行政诉讼5件,胜诉3件,败诉1件
		/^[,，](?:胜诉|败诉)$/,
		// 申请4件,自然人申请3件、法人申请1件
		/^[,，](?:自然人|公民|个人)(?:申请|提出)?$/,
		// 举报2件,查实1件,不实1件; 诉讼3件,一审驳回2件,正在审理1件
		/^[,，:](?:已|一审|二审|终审|均|被|法院)*(?:判决)?(?:维持|驳回|撤诉|撤销|查实|属实)$/,
		// 7件中,涉及…; in 1件尚在办理中 nothing is listed
		/^[^,，。;:()\n]{0,14}(?<!状态|过程|办理|处理|审理|审核|审查|核查|答复|进行|之)中[,，:]/,
		// 1200条,上半年580条,下半年640条
		/^[,，;](?:上半年|第?一季度)[^,，。;:()、\n]{0,6}$/,
		// 30件中公开18件
		/^中[^,，。;:()、\n\d]{2,6}$/,
		// (政府…32条; nor behind a bracket that is closed; in (全年共82次) more is told, not less
		/^\((?![同比较上去另]|历年|累计|截至|20\d\d年|全[省市县区州年系][^,，;、)]{0,4}(?:共|总))[^含不)]*$/,
		// 46家单位(县直部门28家、乡镇12家)
		/^(?:单位|部门|机关|账号|平台|栏目|网站|场所|查阅点)\([^,，。;:()\d]{2,8}$/,
		// 分别为
		/^[^。;\n]{0,14}分别[为是]/,
	),
);
/** A list begins in the sentence of its whole; behind a colon on the next line (在10件申请中:⏎同意3件). */
const ELSEWHERE = /。|(?<!:)\n/;
/** 公开信息300条,包括机构信息20条,…. */
const INCLUDES = /^[,，](?:内容|其中)?(?:包括|包含|涵盖)(?:了|:)?[^,，。;()、:]{0,12}$/;
/** One question for all of them: between most numbers nothing opens a list. */
const MAY_OPEN = new RegExp(oneOf(/其中/, DIVIDES, OPENS, INCLUDES));
/** 主要有, 包括, 中只有: some of the parts; 其余26件, 除31件外,: all but some. */
const NAMES_SOME =
	/主要(?:有|包括|是|为)|其中(?:主要|包括|含|有)|其余|剩余|中(?:只|仅|才)有?[^,，]{0,6}$|^[^,，。;]{0,4}外[,，]/;
