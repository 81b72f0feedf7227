import type { Quantity } from '../../../numerals/quantity';
import type { Clause } from '../../sentence/clause';
import type { Sentence } from '../../sentence/sentence';
import { setOf } from '../../sentence/terms';
import type { CompiledRule } from '../compile';
import type { Rule } from '../rule';
import type { Demand } from './demands';
import { isOfAccount, isOfKind, isOneKindOfAll } from './kinds';
import { isOnlySome, WITH_SOME } from './only-some';
import { isByOnePlace, isColumnOfSite } from './places';

/** What is demanded of every rule for the figures of a family. */
export const familyDemandsOf = ({ id }: Rule): readonly Demand[] =>
	OF_FAMILY.filter(({ of }) => id.startsWith(of)).map(({ demand }) => demand);

/** What figures of a family are never told by, whichever rule reads them. */
const OF_FAMILY: readonly { of: string; demand: Demand }[] = [
	{ of: 'category.', demand: (_, clause) => !isOfAccount(clause) },
	{ of: 'proactive.total', demand: (_, clause, sentence) => !isByOnePlace(clause, sentence) },
	{ of: 'proactive.total', demand: (_, clause, sentence) => !isOneKindOfAll(clause, sentence) },
	// 水文类信息更新12条: of one kind.
	{
		of: 'proactive.total',
		demand: (_, { end }, { text }) => !KIND_UPDATED.test(text.slice(Math.max(0, end - 12), end)),
	},
	// 以政府办名义发布信息1条: in somebody else's name.
	...['proactive.total', 'channel.'].map((of): { of: string; demand: Demand } => ({
		of,
		demand: (_, { start, end }, { text }) => !IN_NAME_OF.test(text.slice(start, end)),
	})),
	// 指导基层单位办理答复30件: others did it.
	{ of: 'application.', demand: (_, { start, end }, { text }) => !HELPED.test(text.slice(start, end)) },
	// 向7家企业、15位自然人提供证明: those who were served.
	{
		of: 'request.new.',
		demand: (_, __, { text }, { start }) => !SERVED.test(text.slice(Math.max(0, start - 12), start)),
	},
	// 政府集中采购项目64条: what was published of them.
	{ of: 'procurement.items', demand: (_, __, ___, { unit }) => unit !== '条' },
	// 主动公开36件、依申请公开436件、不予公开43件: what the documents were made, no answers.
	{
		of: 'application.replied.denied',
		demand: (_, __, { text, start }, { start: at, value }) => value === 0 || !isOfDocuments(text.slice(start, at)),
	},
	{ of: 'channel.website', demand: (_, clause, sentence) => !isColumnOfSite(clause, sentence) },
	// 官网主动公开文件115件，公开各类信息1052条: of all that it put out the documents are some.
	{
		of: 'channel.website',
		demand: (_, __, { text }, { start, end }) =>
			!(text.startsWith('文件', start - 2) && INFORMATION_TOO.test(text.slice(end, end + 20))),
	},
	{ of: 'channel.', demand: (_, __, sentence, quantity) => !isOfKind(sentence, quantity) },
	{ of: 'training.', demand: (_, clause, sentence) => !isOfAnyKind(clause, sentence) },
	// 发布解读稿件1012篇，其中门户网站发布216篇: of the interpretations.
	{
		of: 'channel.',
		demand: (_, { said, earlier }) =>
			!((said.meets(AMONG) || earlier.meets(AMONG)) && earlier.meets(INTERPRETATION) && !earlier.meets(INFORMATION)),
	},
	// 解读政策文件82次，其中解读材料45条: of all that was interpreted.
	{
		of: 'response.interpretations',
		demand: (_, { said, earlier }, { text, start }, quantity) =>
			!((said.meets(AMONG) || earlier.meets(AMONG)) && INTERPRETED_TIMES.test(text.slice(start, quantity.start))),
	},
	// 公开1200条，其中市政府网站300条，各县政府网站700条: its own site is one of several.
	{
		of: 'channel.website',
		demand: (_, __, { text }, { start, end }) =>
			!(OWN_SITE.test(text.slice(Math.max(0, start - 16), start)) && SITES_OF_OTHERS.test(text.slice(end, end + 24))),
	},
	// 均按期答复，超期答复件0件: what came too late is not asked for.
	{
		of: 'application.',
		demand: (_, __, { text }, { start }) => !TOO_LATE.test(text.slice(Math.max(0, start - 10), start)),
	},
	// 门户网站公开县政府及县政府办公室文件46件: papers of the government are no number of its site.
	{
		of: 'channel.website',
		demand: (_, __, { text }, { start }) => !OFFICE_PAPERS.test(text.slice(Math.max(0, start - 20), start)),
	},
	// 处理政务网平台申请9件: on a site people apply too.
	{ of: 'channel.website', demand: (_, __, { text }, { start }) => !text.startsWith('申请', start - 2) },
	// 在媒体平台发布信息报道300篇: what papers tell of the place.
	{ of: 'proactive.total', demand: (_, __, { text }, { start }) => !text.startsWith('报道', start - 2) },
	// “两项补贴提标政策解读”: a name counts nothing.
	{
		of: 'response.',
		demand: (_, __, { text }, { start, end }) =>
			!(NAME_BEGINS.test(text.slice(Math.max(0, start - 32), start)) && NAME_ENDS.test(text.slice(end, end + 32))),
	},
	// 在网站公布〔某政办发〕105件: papers by their number are not all that the place published.
	{ of: 'channel.', demand: (_, __, { text }, { start }) => !/[〕］\]]$/.test(text.slice(start - 1, start)) },
	// 发布微信302期: how many issues came out tells nothing of how much was in them.
	...['channel.', 'response.interpretations'].map((of) => ({ of, demand: notCountedIn('期') })),
	// 编发公报公开信息1200册, 公报4期共800本: copies that were printed are no pieces of information.
	...['册', '本'].map((unit) => ({ of: 'channel.', demand: notCountedIn(unit) })),
	// 参加人员312人次: those who came are no staff.
	{ of: 'org.staff', demand: notCountedIn('人次') },
	// 查阅点电脑6台: machines are no places.
	{ of: 'org.reading_points', demand: notCountedIn('台') },
	// 公开校外培训治理信息5条: pieces of information are no events.
	{ of: 'training.sessions', demand: notCountedIn('条') },
	...WITH_SOME.map((of) => ({ of, demand: countsAll })),
];

/** 举办各类培训班32期: of every kind, where its sentence does not speak of disclosure. */
const isOfAnyKind = ({ end }: Clause, { text, said, start }: Sentence): boolean =>
	!said.meets(DISCLOSURE) && /各[类种]培训[^。]{0,16}学员/.test(text.slice(start, end + 12));
const DISCLOSURE = setOf('disclosure');

function countsAll({ rule }: CompiledRule, _: Clause, { text }: Sentence, quantity: Quantity): boolean {
	return !isOnlySome(rule.id, text, quantity);
}

function notCountedIn(unit: string): Demand {
	return (_, __, ___, quantity) => quantity.unit !== unit;
}

const INTERPRETED_TIMES = /解读[^,，。;；\d]{0,16}\d+次/;
const INFORMATION_TOO =
	/^(?:[,，;；](?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?信息|[、,，](?:政策)?解读(?:材料|稿件|文件)?)\d/;
const TOO_LATE = /(?:超期|逾期|超时)(?:未)?(?:答复|办结|办理|回复)(?:申请)?的?(?:件|件数|数)?$/;
const OFFICE_PAPERS = /政府(?:及|和|、|以及)[^,，。;；\d]{0,8}(?:办公室|办公厅|政府办)(?:的)?文件$/;
const OWN_SITE = /其中[,，:]?[省市县区州旗](?:人民)?政府(?:门户)?网站?$/;
const SITES_OF_OTHERS = /^[,，、;；]各[^,，。;；\d]{1,16}网站?\d/;
const NAME_BEGINS = /“[^”]{0,30}$/;
const NAME_ENDS = /^[^“]{0,30}”/;
const KIND_UPDATED = /[^各多两]类信息更新(?:量|数)?(?:共|共计|为)?$/;
const IN_NAME_OF = /以(?![我本])[^,，。;；\d]{2,16}名义/;
const HELPED =
	/(?:指导|协助|督促|帮助)[^,，。;；\d]{0,6}(?:单位|部门|基层|[省市县区镇乡]|街道)[^,，。;；\d]{0,6}(?:办理|答复|处理)/;
const SERVED = /[向为](?:\d+[家个位名][一-鿿]{2,6}[、和及])?$/;
const isOfDocuments = (before: string): boolean => OF_DOCUMENTS.test(before) && !OF_ANSWERS.test(before);
/** 办结的46件中，主动公开的11件、依申请公开的15件、不予公开的4件 */
const OF_ANSWERS = /办结|答复|受理|收到/;
const OF_DOCUMENTS =
	/主动公开[^,，。;；\d]{0,6}\d+[件条份](?:\([^()]{0,24}\))?[、,，;；](?:作为|属于?)?依申请公开[^,，。;；\d]{0,6}\d+[件条份](?:\([^()]{0,24}\))?[、,，;；](?:作为|属于?)?不予公开[^,，。;；\d]{0,6}$/;
const AMONG = setOf('among');
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
