import { wholeWords } from '../../src/report/whole-words';
import { oneOf } from '../text/one-of';

/** A label is a clause, not a sentence: of a longer one its last words. */
const LONGEST = 24;

/** 一是 (二) 3. and dashes count the sentence, not what it tells. */
const COUNTS = /^(?:[-·•*#>{]+|[一二三四五六七八九十]是|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.](?!\d))+/;
const OPENERS =
	/^(?:其中|全年(?!龄)|共(?!同|享|建|治|青|产|和|性|有产)|同时|并(?!联|购|网|列)|以及|的|了|目前|截至目前)+/;
/** Right behind a number these join what follows to it, elsewhere they belong to it: 与公众互动, 及时性, 年度报告. */
const JOINERS = /^(?:年度?(?!报|计|工作)|度(?!假)|和|及(?!时|格|其)|与(?!会))+/;
const CLOSERS = new RegExp(
	`${oneOf(
		/(?<!历年)[总合累]计|(?<![传转表下直送])达到?|超过|(?<!公)共|(?<![统设审会估]|历年累)计|(?<!行)为/,
		/(?<![所国公私专])有|(?<![节预条契合])约|(?<!附)近|(?<!目)的|(?<![平日年月人户])均|(?<!而)已|[了是占:]/,
	)}+$`,
);
/** Words that name nothing by themselves: what stands behind the number does. */
const NAMELESS =
	/^(?:对|除|另|等|在|面?向|围绕|针对|以|从|由|按|将|把|每|[对在]?全[省市县区州盟旗乡镇街系][^\n]{0,2})?$/;
/** 《…》等4个文件, 交通等4个领域, 3名听众和8名网友, 公开了关于5所学校, 局属6家单位: what is counted stands behind, where anything does. */
const EXAMPLES = /[》”]等?$|(?<![平对中同])等$|(?<!总)和$|(?<![普以波])及$|(?<!参)与$|关于$|[局委厅院所]属$|[下直]属$/;
/** What was done, and to what is told behind the number: 设立1个查阅点. */
const DONE =
	/(?:设立|设置|新?设|配备|配置|推动|推出|涉及|开展|开设|开辟|开通|开办|建立|建成|搭建|成立|印发|包括|包含|确定|明确|指定|安排|组织|做好|清理出?|制作|新增|增设|细化|依托|汇集|加大|加强|完成|召开|举办|承办|发布|指导|覆盖|选派|抽调|聘请|[收接]到|接收|受理|刊出|播出|整理出|提出)了?$/;
const SHORTEST_OBJECT = 6;
/** Words that tell how a number stands to one before it: they name it together with what that one counts. */
const RELATIVE =
	/^(?:(?:占|比(?![赛武对])|较(?![大多好高强重为])|[与和同跟][^\n]{2,12}相?比|同比|环比|增[长加幅]|下降|减少)|(?:(?:历年)?累计|共计?|总计|合计|达|分别)[为达有]?$)/;
const LOOSE_END = /(?:分别|[为的了])+$/;

/**
 * Words before a number without those that lead to it or count the sentence.
 *
 * @param goesOn they stand right behind another number
 */
export function trimmed(words: string, goesOn = false): string {
	const own = words.replace(CLOSERS, '').replace(COUNTS, '');
	return (goesOn ? own.replace(JOINERS, '') : own).replace(OPENERS, '');
}

/** True for words that say nothing about what is counted. */
export const isNameless = (words: string): boolean => NAMELESS.test(words);

/** True where only examples of what is counted are told. */
export const isExample = (words: string): boolean => EXAMPLES.test(words);

/** True for a verb whose object is counted, where there is room for it. */
export const needsObject = (words: string): boolean => DONE.test(words) && words.length <= LONGEST - SHORTEST_OBJECT;

/** True for words behind a number that say what was done with it: 收到3件均已答复. */
export const goesOnWithIt = (words: string): boolean => PREDICATE.test(words);
const PREDICATE = /^(?:均|已|都|全部|并|占|比|较|其中|为|按|分别|同比|以上|左右)/;

/** True for words that tell how a number stands to the one before it. */
export const standsToAnother = (words: string): boolean => RELATIVE.test(words);

/** The words without what leads on to the number and names nothing. */
export const withoutLooseEnd = (words: string): string => words.replace(LOOSE_END, '');

/** The end of a clause that is too long, from what was done, else from the beginning of a word. */
export function short(clause: string): string {
	if (clause.length <= LONGEST) return clause;
	const told = clause.slice(-LONGEST).match(TELLS)?.[0];
	if (told) return told;
	const words = wholeWords(clause);
	let left = clause.length;
	while (left > LONGEST && words.length > 1) left -= (words.shift() as string).length;
	return words.join('').slice(-LONGEST).replace(OPENERS, '');
}

/** 在霁川市人民政府网站部门动态栏目及时发布各类信息: what was done, and not where; a 公开查阅点 and a 发布会 are places. */
const TELLS = new RegExp(
	`(?:主动|及时|集中)?${oneOf(
		/(?<!信息|政务|党务|申请|不予|予以|部分|同意)公开(?!平台|专栏|专区|栏|目录|网|系统|大厅|查阅|场所|工作|渠道|[的类与和])/,
		/发布(?!会|平台|厅|[的类])|(?<!信息)公示(?!专?栏|平台|系统|[的类])|推送|刊发|编发|报送|转载|更新/,
	)}(?:(?!通过)[^》”]){4,}$`,
);

/** 1个申请点和1个电子查阅室 */
const BEFORE_NEXT = /[和及与]$/;

/** The beginning of a clause, up to the end of a word, where `taken` characters stand before it. */
export function upTo(clause: string, taken = 0): string {
	const room = LONGEST - taken;
	if (clause.length <= room) return clause.replace(BEFORE_NEXT, '');
	let words = '';
	for (const word of wholeWords(clause.slice(0, LONGEST + 8))) {
		if (words.length + word.length > room) break;
		words += word;
	}
	return words;
}
