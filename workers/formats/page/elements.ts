import { oneOf } from '../../text/one-of';
import type { Attributes } from './spans';

/** Elements without content or end tag. */
export const VOID: ReadonlySet<string> = new Set(
	'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements that stand on lines of their own; cells are not among them, their tables part them. */
export const BLOCKS: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption ' +
		'figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol optgroup ' +
		'option p pre section select summary table tbody textarea tfoot thead title tr ul xmp'
	).split(' '),
);

/** Elements whose content is not printed. */
const UNPRINTED: ReadonlySet<string> = new Set(
	'script style template noscript svg xml iframe noembed noframes video audio canvas datalist title'.split(' '),
);

/** Elements around the content of a page, not part of it. A form is none: many sites put the whole page into one. */
const AROUND: ReadonlySet<string> = new Set(
	'nav header footer aside menu button select textarea figcaption'.split(' '),
);
/** Of these, the ones that may also head or close an article. */
const HEADS_ARTICLE: ReadonlySet<string> = new Set(['header', 'footer']);
/** Elements that hold a whole page or report, whatever their class says. */
const HOLDS_ALL: ReadonlySet<string> = new Set('html body main article form table tbody h1 h2 h3 h4 h5 h6'.split(' '));

/** Elements whose spaces and line ends are printed as they are. */
const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'xmp', 'listing', 'plaintext']);

/** share-box, nav1, footer_container */
const PART_OF_IT = String.raw`(?:[-_]?(?:box|bar|wrap|wrapper|area|container|list|links?|custom|style|buttonbox|inner|con|div|block|s|\d{1,3}))`;
/** Class and id names, whole ones, that plainly say what they are; also as Chinese sites abbreviate 当前位置, 面包屑, 分享, 版权. */
const AROUND_NAME = new RegExp(
	`^(?:site|page|main|top|bottom|global|common|web|my|public)?[-_]?${oneOf(
		/bread[-_]?crumbs?|crumbs?|dqwz|dangqianweizhi|weizhi|mbx|mianbaoxie/,
		/share|sharing|fenxiang|social|bdshare|bshare|jiathis/,
		/footer|copyright|copy[-_]right|banquan/,
		/navbar|nav|navigation|pagination|pager|toolbar/,
	)}${PART_OF_IT}?$`,
	'i',
);

/** True for what a browser does not show, or shows struck out: by its element, an attribute or its own style; and for a colleague's notes in Word. */
export const isUnprinted = (name: string, attributes: Attributes): boolean =>
	UNPRINTED.has(name) ||
	STRUCK.has(name) ||
	attributes.has('hidden') ||
	(name === 'option' && !attributes.has('selected')) ||
	hides(name, attributes.get('style') ?? '');
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** What a style hides; but a page that fades in (in WeChat each article does) hides its content until a script shows it. */
const hides = (name: string, style: string): boolean =>
	(HIDES.test(style) && !(INVISIBLE.test(style) && TRANSPARENT.test(style))) ||
	(INLINE.has(name) && NO_SIZE.test(style));
const INVISIBLE = /visibility\s{0,9}:\s{0,9}hidden/i;
const TRANSPARENT = /opacity\s{0,9}:\s{0,9}0(?:\.0{1,9})?\s{0,9}(?:;|!|$)/i;
/** Of no size are boxes too whose parts have one of their own; words in line have none then. */
const NO_SIZE = /(?:^|[;\s])font-size\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:px|pt|em|rem|%)?\s{0,9}(?:;|!|$)/i;
const INLINE: ReadonlySet<string> = new Set('span font b strong i em u a label'.split(' '));
const HIDES =
	/(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|mso-hide\s{0,9}:\s{0,9}all|mso-element\s{0,9}:\s{0,9}comment|text-decoration(?:-line)?\s{0,9}:[^;]{0,40}line-through)/i;

/** True for what is set above the line: by its element, or by its own style. */
export const isRaised = (name: string, attributes: Attributes): boolean =>
	name === 'sup' || RAISES.test(attributes.get('style') ?? '');
const RAISES = /(?:^|[;\s])vertical-align\s{0,9}:\s{0,9}super/i;

/** True for what stands around the content: by its element, or by its class or id. */
export function isAround(name: string, attributes: Attributes, inArticle: boolean): boolean {
	if (AROUND.has(name)) return !(inArticle && HEADS_ARTICLE.has(name));
	if (HOLDS_ALL.has(name)) return false;
	return namesAround(attributes.get('class')) || namesAround(attributes.get('id'));
}

const namesAround = (names: string | undefined): boolean =>
	names?.split(/\s+/).some((one) => AROUND_NAME.test(one)) ?? false;

/** True for the element that holds the content, where a page has one. */
export const isArticle = (name: string): boolean => name === 'article' || name === 'main';
/** True where spaces and line ends are printed as they are. */
export const isPreformatted = (name: string): boolean => PREFORMATTED.has(name);

/** 1 to 6 for h1 to h6. */
export const headingLevelOf = (name: string): number | undefined => HEADINGS.get(name);
const HEADINGS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
