import type { IndicatorId } from '../../../src/report/catalog';
import { rightBefore } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { MOST_PLACES, sharesByPlaces } from '../sentence/parted-by-places';
import type { SenseSet } from '../sentence/sense-set';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';

/**
 * 主动公开203条，网站占175条，宣传栏28条: where the places make up all that was published, each has its share, whatever words are
 * between. What boards and papers have, or the rest, came other ways, if it is one number.
 */
export function shareByPlace({ sentence, at, quantity, clause }: Counted): NameByContext | undefined {
	if (quantity.kind !== 'item') return undefined;
	const shares = sharesBeside(sentence, at);
	const own = channelOf(clause);
	const alike = shares.filter((share) => channelOf(share.clause) === own);
	return own && alike.length === 1 ? { id: own, rule: 'share-by-place', start: clause.start } : undefined;
}

/** All the shares of what was published, if the `at`-th number is one. */
function sharesBeside(sentence: Sentence, at: number): readonly Counted[] {
	const { text, quantities } = sentence;
	for (let whole = at - 1; whole >= 0 && whole >= at - MOST_PLACES; whole--) {
		if (!PUBLISHED.test(rightBefore(text, quantities[whole]?.start ?? 0, LONGEST))) continue;
		const shares = sharesByPlaces(sentence, whole);
		if (shares.some((share) => share.at === at)) return shares;
	}
	return NOTHING;
}
const NOTHING: readonly Counted[] = [];
const PUBLISHED = /(?:公开|公布|发布)(?![^,，。;；]*解读)[^,，。;；\d]{0,12}$/;
const LONGEST = 16;

const SITES: readonly (readonly [place: SenseSet, id: IndicatorId])[] = [
	[setOf('website'), 'channel.website'],
	[setOf('weibo'), 'channel.weibo'],
	[setOf('wechat'), 'channel.wechat'],
	[setOf('gazette'), 'channel.gazette'],
];
/** 网上20条 may be a site or an account. */
const ANY_SITE = setOf('newMedia', 'online');

/** The one site that a share has, or that it came other ways; of several sites, or those that nobody names, it is open. */
function channelOf({ said }: Counted['clause']): IndicatorId | undefined {
	const [site, another] = SITES.filter(([place]) => said.meets(place));
	if (another || said.meets(ANY_SITE)) return undefined;
	return site ? site[1] : 'channel.other';
}
