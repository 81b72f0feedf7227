import type { Rule } from '../../rules/rule';
import { AMONG } from '../../sentence/senses';
import { setOf } from '../../sentence/terms';
import type { Trial } from '../trial';
import { isOfCarriedToo } from './applicants';
import { before, behind, both, countedIn, type Demand, inClause, not, saidBefore, says, toldBehind } from './demand';
import { addsToKind, isOfAccount, isOfKind, isOfOneKind, isOneKindOfAll } from './kinds';
import { isOnlySome, WITH_SOME } from './only-some';
import { isByOnePlace, isColumnOfSite } from './places';

const RECEIVE = setOf('receive');
const DECIDED = setOf('licensing', 'penalty', 'coercion');
const KINDS_OF_OFFICES = setOf('catOverview', 'catPolicy', 'catNews');

/** What is demanded of every rule for the figures of a family. */
export const familyDemandsOf = ({ id }: Rule): readonly Demand[] =>
	NEVER.filter(({ of }) => id.startsWith(of)).map(({ when }) => not(when));

/** When a number is told by no rule as a figure of a family: what the names of its figures begin with. */
const NEVER: readonly { of: string; when: Demand }[] = [
	{ of: 'category.', when: isOfAccount },
	{ of: 'category.other', when: isOfOneKind },
	// 收到申请3件，从内容看，人事类1件: what was asked for.
	{ of: 'category.', when: isAskedFor },
	{ of: 'proactive.total', when: isByOnePlace },
	// 汇集60个单位主动公开的政府信息: bodies are counted.
	{ of: 'proactive.total', when: both(toldBehind, countedIn('个')) },
	{ of: 'proactive.total', when: isOneKindOfAll },
	// 累计公开制度类信息12条，2011年新增2条: what there was of it before is of one kind.
	{ of: 'proactive.total', when: both(inClause(/新增/), addsToKind) },
	// 水文类信息更新12条: of one kind.
	{ of: 'proactive.total', when: inClause(/[^各多两]类信息更新(?:量|数)?(?:共|共计|为)?$/) },
	// 以政府办名义发布信息1条: in somebody else's name.
	...['proactive.total', 'channel.'].map((of) => ({
		of,
		when: inClause(/以(?![我本])[^,，。;；\d]{2,16}名义/),
	})),
	// 上年转来的1件与本年19件均已答复: both are meant.
	...['application.replied', 'application.closed'].map((of) => ({
		of,
		when: before(
			28,
			/(?:上年|去年|上一年)度?[^,，。;；\d]{0,8}\d+[件份宗条][与和及、加](?:本年|当年|今年)度?[^,，。;；\d]{0,8}$/,
		),
	})),
	// 指导基层单位办理答复30件: others did it.
	{
		of: 'application.',
		when: inClause(
			/(?:指导|协助|督促|帮助)[^,，。;；\d]{0,6}(?:单位|部门|基层|[省市县区镇乡]|街道)[^,，。;；\d]{0,6}(?:办理|答复|处理)/,
		),
	},
	// 收到2件涉及商业秘密的申请, 收到90件自然人申请: what came in, not what became of it or a part of it.
	...['application.replied.', 'request.new.', 'application.carried_in'].map((of) => ({
		of,
		when: both(toldBehind, says(RECEIVE)),
	})),
	// 一审8件、二审3件，其中维持7件: nobody knows in which instance; 5件(含二审2件) are all of them.
	{ of: 'litigation.', when: saidBefore(/(?<!包括|其中|含)二审(?!审理中|正在审理)[^;；]*$/) },
	// 向7家企业、15位自然人提供证明: those who were served.
	{ of: 'request.new.', when: before(12, /[向为](?:\d+[家个位名][一-鿿]{2,6}[、和及])?$/) },
	// 政府文件92件、部门文件45件: whose they are parts them.
	{ of: 'channel.gazette', when: before(24, /文件\d+[件份][、,，和及][^,，。;；\d]{0,10}文件$/) },
	{ of: 'channel.gazette', when: behind(14, /^[、,，和及](?!其中)[^,，。;；\d]{0,10}文件\d/) },
	// 公共查阅点3个，街道、镇设立14个: those below are counted apart.
	{
		of: 'org.reading_points',
		when: behind(
			24,
			/^[,，、;；](?:各)?(?:乡镇|镇|乡|街道|社区|村)(?:[、和及(]?(?:乡镇|镇|乡|街道|社区|村)\)?)*(?:共|均|分别|也)?(?:设立|设置|设有|设|建立|建成|建有)(?:了)?\d+个(?=[,，。;；)]|$)/,
		),
	},
	// 邮寄等费用共计63元，全部免收
	{
		of: 'fee.total',
		when: behind(16, /^[,，(](?:并|且|已|均|全部|全额|依法|予以)*(?:免收|减免|免除|免交|免缴)(?=[,，。;；)\n]|$)/),
	},
	// 公开13件(其中全部公开10件，部分公开3件): given out in whole or in part.
	{
		of: 'application.replied.granted',
		when: behind(
			40,
			/^[,，(:：]?(?:其中)?[,，:：]?(?:全部|完全|全文|予以|同意)公开的?\d+[件宗条份][,，、;；](?:同意|予以)?部分公开的?\d/,
		),
	},
	// 核准42件，公示42件: shown to all, no answer to one.
	{ of: 'application.replied.granted', when: before(3, /公示$/) },
	// “政风行风热线”访谈节目: on the radio.
	{ of: 'response.interviews', when: inClause(/热线[”"》]?(?:直播)?访谈/) },
	{ of: 'request.new.', when: isOfCarriedToo },
	// 依申请公开信息10件，均按时答复办结: all that came in.
	{
		of: 'application.replied.granted',
		when: both(
			before(12, /依申请公开[^,，。;；\d]{0,6}$/),
			behind(16, /^[,，](?:均|全部|都)[^,，。;；\d]{0,8}(?:答复|办结|回复)/),
		),
	},
	// 政府集中采购项目64条: what was published of them.
	{ of: 'procurement.items', when: countedIn('条') },
	// 主动公开36件、依申请公开436件、不予公开43件: what the documents were made, no answers.
	{ of: 'application.replied.denied', when: isOfDocuments },
	{ of: 'channel.website', when: isColumnOfSite },
	// 官网主动公开文件115件，公开各类信息1052条: of all that it put out the documents are some.
	{
		of: 'channel.website',
		when: both(
			before(2, /文件$/),
			behind(
				20,
				/^(?:[,，;；](?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?信息|[、,，](?:政策)?解读(?:材料|稿件|文件)?)\d/,
			),
		),
	},
	{ of: 'channel.', when: isOfKind },
	// 公开行政许可、行政处罚等信息52条: decisions alone; beside a kind of information they are one.
	{ of: 'channel.', when: both(says(DECIDED), not(says(KINDS_OF_OFFICES))) },
	// 举办各类培训班32期: of every kind, where its sentence does not speak of disclosure.
	{ of: 'training.', when: isOfAnyKind },
	{ of: 'training.', when: isOthersEvent },
	// 发布解读稿件1012篇，其中门户网站发布216篇: of the interpretations.
	{ of: 'channel.', when: both(isPart, speaksOfInterpretations) },
	// 解读政策文件82次，其中解读材料45条: of all that was interpreted.
	{ of: 'response.interpretations', when: both(isPart, saidBefore(/解读[^,，。;；\d]{0,16}\d+次/)) },
	// 公开1200条，其中市政府网站300条，各县政府网站700条: its own site is one of several.
	{
		of: 'channel.website',
		when: both(
			before(16, /其中[,，:]?[省市县区州旗](?:人民)?政府(?:门户)?网站?$/),
			behind(24, /^[,，、;；]各[^,，。;；\d]{1,16}网站?\d/),
		),
	},
	// 县政府网站61条、局网站22条: of two sites neither is all.
	{ of: 'channel.website', when: before(28, /网站?\d+[条篇][、,，](?:和|及)?[一-龥]{1,6}网站?$/) },
	{
		of: 'channel.website',
		when: both(before(10, /[一-龥]网站?$/), behind(20, /^[、,，](?:和|及)?[一-龥]{1,6}网站?\d+[条篇]/)),
	},
	// 升级网站投入经费12万元, 网站改版投入经费86万元: what a site costs.
	{
		of: 'org.funding',
		when: before(28, /(?:(?:网站|门户)(?:改版|升级|改造|扩容)|(?:改版|升级|改造)(?:了|门户|政府)*网站)[^,，。;；\d]*$/),
	},
	// 均按期答复，超期答复件0件: what came too late is not asked for.
	{
		of: 'application.',
		when: before(10, /(?:超期|逾期|超时)(?:未)?(?:答复|办结|办理|回复)(?:申请)?的?(?:件|件数|数)?$/),
	},
	// 门户网站公开县政府及县政府办公室文件46件: papers of the government are no number of its site.
	{
		of: 'channel.website',
		when: before(20, /政府(?:及|和|、|以及)[^,，。;；\d]{0,8}(?:办公室|办公厅|政府办)(?:的)?文件$/),
	},
	// 处理政务网平台申请9件: on a site people apply too.
	{ of: 'channel.website', when: before(2, /申请$/) },
	// 在媒体平台发布信息报道300篇: what papers tell of the place.
	{ of: 'proactive.total', when: before(2, /报道$/) },
	// “两项补贴提标政策解读”: a name counts nothing.
	{ of: 'response.', when: both(before(32, /“[^”]{0,30}$/), behind(32, /^[^“]{0,30}”/)) },
	// 在网站公布〔某政办发〕105件: papers by their number are not all that the place published.
	{ of: 'channel.', when: before(1, /[〕］\]]$/) },
	// 发布微信302期: how many issues came out tells nothing of how much was in them.
	...['channel.', 'response.interpretations'].map((of) => ({ of, when: countedIn('期') })),
	// 编发公报公开信息1200册, 公报4期共800本: copies that were printed are no pieces of information.
	...['册', '本'].map((unit) => ({ of: 'channel.', when: countedIn(unit) })),
	// 社区干部86人，其中专职工作者62人: of those who work at something else.
	{
		of: 'org.staff.',
		when: before(
			28,
			/(?:社区|村居?|网格|教师|医[生护]|消防|巡防|护林|环卫|社工)[^,，。;；:：\d公]{0,6}\d+[人名][,，(]其中[^,，。;；\d]*$/,
		),
	},
	// 参加人员312人次: those who came are no staff.
	{ of: 'org.staff', when: countedIn('人次') },
	// 查阅点电脑6台: machines are no places.
	{ of: 'org.reading_points', when: countedIn('台') },
	// 公开校外培训治理信息5条: pieces of information are no events.
	{ of: 'training.sessions', when: countedIn('条') },
	...WITH_SOME.map((of) => ({ of, when: isOnlySome })),
];

/** Whether 其中 stands before the number. */
function isPart({ clause: { said, earlier } }: Trial): boolean {
	return said.meets(AMONG) || earlier.meets(AMONG);
}

/** Whether applications were spoken of in its sentence, and nothing that was published. */
function isAskedFor({ clause: { earlier } }: Trial): boolean {
	return earlier.meets(APPLIED) && !earlier.meets(INFORMATION);
}
const APPLIED = setOf('application', 'byRequest');

function speaksOfInterpretations({ clause: { earlier } }: Trial): boolean {
	return earlier.meets(INTERPRETATION) && !earlier.meets(INFORMATION);
}
const INTERPRETATION = setOf('interpretation');
/** 工作文件类（包括政策解读等）10条；微信发布102条: beside kinds of information it is one of them. */
const INFORMATION = setOf(
	'proactive',
	'governmentInfo',
	'plainInfo',
	'catNews',
	'catOverview',
	'catFinance',
	'catOther',
);

function isOfAnyKind({ clause: { end }, sentence: { text, said, start } }: Trial): boolean {
	return !said.meets(DISCLOSURE) && OF_ANY_KIND.test(text.slice(start, end + 12));
}
const DISCLOSURE = setOf('disclosure');
const OF_ANY_KIND = /各类培训[^。]{0,16}学员/;

function isOfDocuments({ sentence: { text, start }, quantity }: Trial): boolean {
	const said = text.slice(start, quantity.start);
	return quantity.value !== 0 && OF_DOCUMENTS.test(said) && !OF_ANSWERS.test(said);
}
const OF_DOCUMENTS =
	/主动公开[^,，。;；\d]{0,6}\d+[件条份](?:\([^()]{0,24}\))?[、,，;；](?:作为|属于?)?依申请公开[^,，。;；\d]{0,6}\d+[件条份](?:\([^()]{0,24}\))?[、,，;；](?:作为|属于?)?不予公开[^,，。;；\d]{0,6}$/;
/** 办结的46件中，主动公开的11件、依申请公开的15件、不予公开的4件 */
const OF_ANSWERS = /办结|答复|受理|收到/;

/** 参加省厅举办的培训1次，8人参训; 区府办培训2次，均派人参加: somebody else's, that the body went to. */
function isOthersEvent({ sentence: { text, start, end }, clause }: Trial): boolean {
	return OTHERS_EVENT.test(text.slice(start, clause.end)) || SENT_TO.test(text.slice(clause.end, end));
}
const OTHERS_EVENT = /(?:参加|派员|选派)[^,，。;；]{1,20}(?:举办|组织|召开|开展|主办)的/;
const SENT_TO = /^[^,，。;；]{0,6}[,，](?:均|都|每次)?(?:派人|派员|选派)[^,，。;；]{0,6}参加/;
