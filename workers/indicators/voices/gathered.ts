import type { Clause } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';

const CUMULATIVE = setOf('cumulative');
const NEWLY = setOf('newly');
const PROACTIVE = setOf('proactive');
const SITE = setOf('website');
const PLACES = [SITE, setOf('weibo'), setOf('wechat')];
const PUT_OUT = setOf('disclose', 'proactive', 'post');

/** Whether the words up to a number say that it has gathered, or that it is the report's year's own. */
export function countsOf(sentence: Sentence, clause: Clause): 'stock' | 'year' | undefined {
	if (clause.said.meets(NEWLY)) return 'year';
	if (ALL_YEAR.test(sentence.text.slice(sentence.start, clause.end))) return 'year';
	if (clause.said.meets(CUMULATIVE) || clause.earlier.meets(CUMULATIVE)) return 'stock';
	return sentence.years.some(({ end }) => end <= clause.end) ? 'year' : undefined;
}
/** 全年共公开52条 names the report's year as well as 2013年 does. */
const ALL_YEAR = /^[^,，;；]{0,8}(?:全年|本年度?|今年|年内)(?!以来)/;

/** 累计公开3000条，其中2016年新增800条: the first is what has gathered, the second is of the year. */
export const isStock = (sentence: Sentence, clause: Clause): boolean =>
	clause.said.meets(CUMULATIVE)
		? isOfAllYears(sentence, clause)
		: (clause.said.meets(PROACTIVE) && OF_WHICH_ADDED.test(behind(sentence, clause))) || isAllOnSite(sentence, clause);

/** Whether 累计 in a clause is of all years, not of the report's own. */
const isOfAllYears = (sentence: Sentence, clause: Clause): boolean =>
	(clause.earlier.meets(NEWLY) && !isElsewhere(clause)) ||
	OF_WHICH_NEW.test(behind(sentence, clause)) ||
	ALL_IN_FORCE.test(behind(sentence, clause)) ||
	SINCE_OPENED.test(behind(sentence, clause)) ||
	isAllThereIs(sentence, clause) ||
	isOfNoYear(sentence, clause) ||
	BESIDE_THE_YEARS.test(sentence.text.slice(sentence.start, clause.end));

const behind = ({ text, end }: Sentence, clause: Clause): string => text.slice(clause.end, end);
/** 平台新增信息139条，在公众号累计发布956条: what is told of another place parts nothing. */
const isElsewhere = ({ said, earlier }: Clause): boolean =>
	PLACES.some((place) => said.meets(place) && !earlier.meets(place));
/** 网站信息总量达8.6万条: nobody put it out in one year. */
const isAllOnSite = ({ text }: Sentence, { said, start, end }: Clause): boolean =>
	said.meets(SITE) && !said.meets(PUT_OUT) && ALL_ON_SITE.test(text.slice(start, end));
const ALL_ON_SITE = /网站?[^,，]{0,4}信息总(?:量|数)/;
/** 全年上传信息260条，累计网站信息总量558条: behind the year's own the sum of all years. */
const isAllThereIs = ({ text, quantities }: Sentence, { start, end }: Clause): boolean =>
	quantities.some((one) => one.end <= start) && ALL_THERE_IS.test(text.slice(start, end));
const ALL_THERE_IS = /累计[^,，]{0,10}总(?:量|数|信息量)/;
/** 2016年在网站公开305条。累计公开1526条。: a sentence that names no year, behind those of the year, tells of all of them. */
const isOfNoYear = ({ text, start, paragraph }: Sentence, { end }: Clause): boolean =>
	OF_NO_YEAR.test(text.slice(start, end)) && PUT_OUT_BEFORE.test(text.slice(paragraph.start, start));
const OF_NO_YEAR = /^\s*(?:历年)?累计(?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?(?:信息)?$/;
const PUT_OUT_BEFORE = /(?:公开|发布|上传|更新)[^。;；\d]{0,20}\d[\d.,]*[余多]?[条份件篇]/;
/** 全年公开46条，累计公开78条: what was done behind its number once more, and gathered. */
const BESIDE_THE_YEARS =
	/(公开|发布|上传|上载|更新)(?:各类)?(?:政府|政务)?(?:信息)?[\d.,]+[条份件篇][,，](?:历年来?)?累计(?:主动)?\1(?:各类)?(?:政府|政务)?(?:信息)?$/;
const OF_WHICH_NEW =
	/^[^。;；]{0,40}?[,，:(](?:其中)?[,，:]?(?:本年|今年|当年|\d{4}年)度?(?:共|内|[在通于][^,，。;；:(]{1,20})?(?:新增|主动公开|公开|受理|收到|接收|接到|办理|答复|\d)/;
/** 主动公开3000条，其中本年度新增的主动公开信息800条: nobody needs to say that the first has gathered. */
const OF_WHICH_ADDED =
	/^[^,，。;；]{0,12}[,，:(](?:其中)?[,，:]?(?:全文电子化[^,，。;；]*[,，](?:其中)?)?(?:本年|今年|当年)度?新增的?主动公开(?!的?公文)/;
/** 网站累计发布信息10471条，网站从开通至今，共发布动态2519条: all that it ever held. */
const SINCE_OPENED = /^[^,，。;；]{0,12}[,，](?:网站|公众号)?[从自]?(?:开通|开设|上线|运行|建站)(?:以来|至今)/;
/** 累计公开规范性文件5126件(现行有效) */
const ALL_IN_FORCE = /^[^,，。;；]{0,8}\((?:均为|全部)?现行有效\)/;
