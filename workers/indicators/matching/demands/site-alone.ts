import { rightBehind } from '../../../text/around';
import { COMMA } from '../../sentence/senses';
import { setOf, type Term } from '../../sentence/terms';
import type { Trial } from '../trial';

/**
 * 县政府网站自2006年开通以来，先后改版，现设栏目47个，今年共发布信息136条: the sentence opens with the site, and nothing but it
 * is spoken of up to the clause.
 */
export function speaksOfSiteAlone({
	clause: { sentenceTerms: terms, from, start: begins, end },
	sentence: { text, start },
}: Trial): boolean {
	const [site] = terms;
	// 更新稿件5000篇 may be more than information.
	if (text.slice(begins, end).includes('稿件')) return false;
	if (!site?.set.meets(SITE) || !OWNER.test(text.slice(start, site.start)) || from < FEWEST) return false;
	if (!IS_SPOKEN_OF.test(rightBehind(text, site.end, 12))) return false;
	return terms.slice(1, from).every(isOfSite);
}
const SITE = setOf('website');
/** 望河县, “中国·望河” */
const OWNER = /^(?:截至目前[,，]?)?(?:[一-龥]{0,6}|[“"《][^”"》\n]{1,12}[”"》])(?:县|市|区|政府)?$/;
/** The site and a comma. */
const FEWEST = 2;
/** 自开通以来, 于2006年改版, 现设, 共有 */
const IS_SPOKEN_OF =
	/^(?:自(?:\d{4}年|\d{1,2}月|建成|开通|改版|上线|运行)|于?(?:\d{4}年)?(?:\d{1,2}月)?(?:正式)?(?:开通|改版|上线|建成|升级)|现有?设?|目前|共?(?:设|开设|设有|设置|开辟|有)|经过?)/;
const isOfSite = ({ set }: Term): boolean => set.meets(COMMA) || set.meets(OF_SITE);
const OF_SITE = setOf('website', 'page', 'audience', 'cumulative', 'noBody');
