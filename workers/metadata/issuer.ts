import { bodyInTitle, DOES, isBody, isGovernmentOffice, isKnownByItself } from './bodies';
import type { Fields } from './fields';
import { areaName, placesOf } from './places';

/** Where a report can name the body that issued it; folded. */
export interface IssuerClues {
	/** The name over the date at the end. */
	signed: string | undefined;
	/** The name under the title, or over the notice that brings the report. */
	underTitle: string | undefined;
	fields: Fields;
	/** The report's opening: 由某某办公室编制. */
	opening: string;
	/** Its first parts, for what it calls its own guide. */
	beginning: string;
	title: string | undefined;
}

/**
 * The body that issued the report, by the clue that names it with its area; a name that leaves the area out
 * (市人民政府办公室) is completed from the title's.
 */
export function issuerOf(clues: IssuerClues): string | undefined {
	const inTitle = clues.title === undefined ? undefined : bodyInTitle(clues.title);
	const clued = [
		clues.signed,
		clues.underTitle,
		site(clues, inTitle),
		inTitle,
		compiledBy(clues.opening),
		...namesBy(COMPILES, clues.opening),
	];
	const names = clued.filter((name): name is string => name !== undefined && isBody(name));
	const placed = names.find((name) => isPlaced(name)) ?? names.find(isKnownByItself);
	if (placed) return fuller(inFull(placed, names), names);
	const area = inTitle === undefined ? undefined : areaName(placesOf(inTitle));
	const told = completed(names[0], area) ?? area;
	if (told === undefined)
		return namedInOpening(clues.opening) ?? townOf(clues.fields) ?? firstNamed(namesBy(OWN_GUIDE, clues.beginning));
	if (isPlaced(told)) return told;
	return namedInOpening(clues.opening) ?? inItsRules(told, clues.opening) ?? onItsSite(told, clues.opening) ?? told;
}

/** 市地震局 is the one of the place on whose site its report stands: 通过霁川市地震局网站公布. */
const onItsSite = (name: string, opening: string): string | undefined =>
	namesBy(OF_SITE, opening).find((site) => site.endsWith(name) && isPlaced(site));
const OF_SITE = /(?:在|通过|登录|从)[“"]?([一-鿿]{3,16}?[局委厅院])(?:门户|政府|政务|官方)?网站/g;

/** 省财政厅 is the one of the place whose 《…省财政厅信息公开实施办法》 its report cites. */
const inItsRules = (name: string, opening: string): string | undefined =>
	namesBy(CITED, opening).find((cited) => cited.endsWith(name) && isPlaced(cited));
const CITED = /《([一-鿿]{3,24}?[局委厅院])(?:政府|政务)?信息公开[^》]{0,16}》/g;

/** 发布机构:柳桥街道: a town or a street by its place alone. */
function townOf(fields: Fields): string | undefined {
	const name = fields.first('发布机构', '公开主体', '发文机关', '发布单位', '公开机构');
	return name !== undefined && /(?:[镇乡]|街道)$/.test(name) && isArea(name) ? name : undefined;
}

const isPlaced = (name: string): boolean => placesOf(name).areas.length > 0;

/** Whom the site names, unless the title names another: a town's report is often published by its county's office. */
function site({ fields, opening }: IssuerClues, inTitle: string | undefined): string | undefined {
	const publisher = fields.first('发布机构', '公开主体', '发文机关', '发布单位', '公开机构', '制作单位');
	const name = publisher ?? fields.first('信息来源', '来源');
	// What a government's site brought is told by its opening: 公布《霁川市水务局2025年政府信息公开工作年度报告》.
	if (!inTitle && publisher === undefined && OF_GOVERNMENT.test(name ?? ''))
		return firstNamed(namesBy(NAMED_REPORT, opening)) ?? name;
	if (name === undefined || inTitle === undefined) return name;
	if (isBody(inTitle) && INNER.test(name)) return undefined;
	const placed = ownOffice(name, inTitle);
	return isOf(placed, inTitle) ? placed : undefined;
}

const OF_GOVERNMENT = /政府(?:办公[厅室])?$/;

/** 省政府办公厅, 管委会办公室: an office without its place is that of the title's. */
function ownOffice(name: string, inTitle: string): string {
	const area = areaName(placesOf(inTitle));
	if (area === undefined || isPlaced(name) || !isBody(name)) return name;
	const own = area.at(-1) as string;
	// 镇政府办公室 is a desk of the town.
	if (/[镇乡]/.test(own)) return name;
	if (OWN_OFFICE.test(name)) return area + name;
	return name.startsWith(own) && isGovernmentOffice(name) ? area + name.slice(1) : name;
}
const OWN_OFFICE = /^(?:人民政府|政府|管委会|管理委员会)办(?:公[厅室])?$/;

/** The title's body itself, or, where it names a government or only an area, an office of that area's. */
function isOf(name: string, inTitle: string): boolean {
	const titled = placesOf(inTitle);
	const area = titled.areas.at(-1);
	const { areas, rest } = placesOf(name);
	if (area && areas.at(-1)?.name !== area.name) return false;
	if (isBody(inTitle) && DESK.test(rest)) return false;
	// The government's site published what its office reports.
	if (isGovernmentOffice(inTitle) && !isGovernmentOffice(name)) return false;
	if (!isBody(inTitle) || /政府|管委会|管理委员会|办事处/.test(titled.rest)) return true;
	// 霁川市水务局 of the title may be 霁川市水利局 by the time it is published.
	return area
		? rest.startsWith(titled.rest) && !DESK_OF_BUREAU.test(rest.slice(titled.rest.length))
		: !isOfGovernment(name, rest);
}

/** 党政办公室 of a town or a street is a desk of it. */
const DESK = /^党政(?:综合)?办(?:公室)?$/;
/** 某某省气象局办公室: who put its report on the site. */
const DESK_OF_BUREAU = /^(?:(?:综合)?办公室|(?:综合|秘书|政务公开|信息|宣传)[一-鿿]{0,4}[科处股室]|信息中心)$/;

const isOfGovernment = (name: string, rest: string): boolean =>
	rest === '人民政府' || rest === '政府' || isGovernmentOffice(name);

function compiledBy(opening: string): string | undefined {
	const name = (COMPILED.exec(opening) ?? COMPILES_BY_LAW.exec(opening))?.[1];
	return name && !INNER.test(name) ? asGovernment(withoutDesk(name.replace(TWICE, '$1'))) : undefined;
}

/** 由霁川市柳林区霁川市柳林区水务局编制: a form filled in with its place once more. */
const TWICE = /^([一-鿿]{2,14}[省市县区州盟旗镇乡])\1/;

/** 由综合办公室牵头: a desk of the body, whichever that is. */
const INNER =
	/^[我本]?(?:局|委|厅|院|社|团|所|站|中心|管委会)?(?:综合|党政|党政综合|行政|秘书|文秘|业务|政务公开|信息公开)?(?:办公室|办|科|股|处)$/;
/** 由某某局（以下简称我局）编制; of two that compiled it together, the first. */
const COMPILED =
	/由([一-鿿()]{3,30}?)(?:、[一-鿿()]{3,30}?)?(?:\((?:以下)?(?:简称|称)[^)]{1,12}\))?(?:综合(?!行政|服务|执法|管理|治理|保障|办)|编制|编写|撰写|组织|汇总|根据|依据|依照|按照|围绕|结合|负责|牵头)/;

/** 某某县人民政府办公室依据《中华人民共和国政府信息公开条例》编制本报告. */
const COMPILES_BY_LAW =
	/(?<![^，。\n])([一-鿿]{3,24}?(?:[局厅委会院]|人民政府|办公[厅室]|中心|街道))(?:依据|根据|依照|按照)《[^》\n]{4,30}》[^，。\n]{0,30}编制(?:了?本|了?《?20|而成)/;

/** In a copy without title and signature: the area that compiled it, the report's name as the opening says it, whom to ask. */
function namedInOpening(opening: string): string | undefined {
	const compiler = compiledBy(opening) ?? '';
	if (compiler !== '' && isArea(compiler)) return compiler;
	const names = [
		...namesBy(REPORT_OF, opening).map(asGovernment),
		...namesBy(COMPILES, opening),
		...namesBy(ASK, opening).map((name) => asGovernment(withoutDesk(name))),
		...namesBy(OWN_GUIDE, opening),
		...namesBy(OWN_RULES, opening),
		...namesBy(TOWNS_ADDRESS, opening),
		...namesBy(SUBJECT, opening).map(withoutDesk),
		...namesBy(WORK_OF, opening).map(asGovernment),
		...namesBy(ACTS, opening),
	];
	return firstNamed(names);
}

const firstNamed = (names: readonly string[]): string | undefined =>
	names.find((name) => !OWN.test(name) && (isArea(name) || (isBody(name) && isClear(name))));

const namesBy = (pattern: RegExp, opening: string): string[] =>
	[...opening.matchAll(pattern)].map(([, name, other]) =>
		(name ?? other ?? '')
			.replace(/^.*(?:向社会(?:公开)?|公布|发布|现[将就]|现公开)(?:本年度)?/, '')
			.replace(ABOVE_TOWN, ''),
	);
/** 区人民政府柳桥街道办事处 */
const ABOVE_TOWN = /^[区县市](?:人民)?政府(?=[一-鿿]{2,8}(?:街道办事处|街道|[镇乡](?:人民)?政府)$)/;
const isArea = (name: string): boolean => areaName(placesOf(name)) === name;
const isClear = (name: string): boolean => isPlaced(name) || isKnownByItself(name);

/** 2010年度, 2014-2015学年. */
const YEAR = '(?:20\\d\\d(?:[-~至]20\\d\\d)?(?:学年|年)?度?)';
/** 现公布某某县水务局2010年政府信息公开工作年度报告, 特向社会公布2010年度某某县水务局…, 某某县水务局2010年年报根据…. */
const REPORT_OF = new RegExp(
	`(?:公布|发布|公开|现[将就]|《|编制了?|制定了?|编写|形成|结合|(?<![^。\\n]))(?:${YEAR}|本年度)?([一-鿿]{3,25}?(?:\\((?!以下|下称|简称|含)[一-鿿]{1,13}[局委会办]\\))?)(?:\\([^)]{1,16}\\))?${YEAR}?(?:(?:(?:政府|政务)?信息公开(?:工作)?${YEAR}?年?度?(?:工作)?)(?:报告|年报|情况|实际)(?!制度|格式|办法|编制|模板)|(?<=年)年度?报)`,
	'g',
);
/** 公布《霁川市水务局2025年度政府信息公开工作年度报告》. */
const NAMED_REPORT = new RegExp(`《([一-鿿]{3,25}?)${YEAR}(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:工作)?报告》`, 'g');
/** 某某县水务局编制2014年政府信息公开年度报告, 某某县形成了《2014年政府信息公开年度报告》. */
const COMPILES = new RegExp(
	`[,，。]([一-鿿]{3,25}?)(?:编制|编写|形成)了?(?:《?${YEAR}?(?:政府|政务)?信息公开|本(?:年度)?(?:报告|年报))`,
	'g',
);
/** 编制了《某某县水务局信息公开指南》: a body writes its own guide. */
const OWN_GUIDE =
	/《(?:([一-鿿]{3,24}?(?:[局委厅院]|管委会|委员会))(?:政府|政务)?信息公开(?:标准|基本)?(?:指南|目录)|([一-鿿]{2,12}大学)信息公开(?:条例|办法|(?:实施)?细则|实施办法|指南|目录))/g;
/** 完善了《某某县水务局政府信息公开保密审查制度》: so are its rules, where it made them. */
const OWN_RULES =
	/(?:制定|制发|印发|完善|建立|修订|健全|出台)了?《([一-鿿]{2,24}?(?:[局委厅院镇乡]|街道))(?:20\d\d年度?)?(?:(?:政府|政务)?信息(?:[与和]政务)?|政务)公开[^》]{0,16}(?:制度|机制|办法|规定|细则|方案|要点|计划)(?:\([^)]{2,4}\))?》/g;
/** 请与我镇办公室联系(地址:某某县某某镇人民政府): a town is found at its own house. */
const TOWNS_ADDRESS = /与我[镇乡][^(，。]{0,20}联系\((?:联系)?地址:([一-鿿]{2,20}?[镇乡](?:人民)?政府)(?=[;；,，])/g;
/** 2025年，某某县水务局坚持…. */
const SUBJECT = new RegExp(
	`(?:${YEAR}|(?<![^,，。\\n])(?:本年度?|今年|一年来|截[至止]20\\d\\d年\\d{1,2}月\\d{1,2}日))(?:以来|止)?[,，]?([一-鿿]{2,24}?(?:[局厅委署部会院队省市县区旗镇乡]|政府|办公[厅室]|中心|办事处|街道|大学|公司|海关))(?=${DOES})`,
	'g',
);
/** 2014年，某某乡人民政府信息公开工作紧紧围绕…, 在市委的指导下，某某县水务局政务公开工作…, 2012年的某某市政府信息公开工作…, 为做好某某县水务局政府信息公开工作. */
const WORK_OF = new RegExp(
	`(?:${YEAR}的?[,，]?|全文包括|(?:领导|指导|支持|帮助)下[,，]|(?<![一-鿿])为(?:了|切实|进一步|认真|更好地?)*(?:做好|推进|加强|规范|推动))(?!按照|根据|依照|围绕|结合)([一-鿿]{2,20}?)(?:本年度)?(?:(?:政府|政务)?信息|政务)公开工作`,
	'g',
);
/** 根据条例的规定，某某县水务局按照要求编制…. */
const ACTS =
	/(?<![^,，。\n])(?!由)([一-鿿]{2,24}?(?:[局厅委会院]|人民政府|办公[厅室]|中心|公司|大学|学院|街道(?:办事处)?))(?=(?:\([^()]{2,16}\))?(?:按照|根据|结合|严格|认真|高度重视|坚持|始终|进一步|及时|充分|对|以习近平))/g;
/** 请与某某县水务局办公室联系, 某某县水务局联系电话:…. */
const ASK =
	/(?:[请可]与|(?<=或)(?:直接)?与|[请可]联[系络]:?|(?<![^。\n;])(?=[一-鿿]{4,25}联系电话))((?:中国\([一-鿿]{2,4}\))?[一-鿿]{4,40}?)(?:联[系络]|[(,，。:;；])/g;
/** One word 政府 for two: 某某乡人民(政府信息公开工作). */
const asGovernment = (name: string): string => (name.endsWith('人民') ? `${name}政府` : name);
/** 某某县水务局政府信息公开工作领导小组办公室 is a desk of the bureau. */
const withoutDesk = (name: string): string => {
	const body = name
		.replace(/(?:政府|政务)?(?:信息)?公开.*$/, '')
		.replace(/(?<=[局委厅院镇乡]|委员会|街道)(?:党政(?:综合)?(?:办|办公室|科)|综合办公室|办公室|综合科|秘书科)$/, '')
		.replace(/(?<=政府办公[厅室])[一-鿿]{2,6}?(?:[科处股]|中心)$/, '')
		.replace(/(?<=[部署]|总局)(?:[一-鿿]{2,8}司|办公厅)(?:[一-鿿]{2,6}[处室])?$/, '')
		.replace(/(?<=[省市县区州盟旗](?:人民)?政府)(?:电子政务|网络|信息化?)+(?:管理|工作)?(?:中心|办公室|办)$/, '')
		.replace(/(?<=[镇乡](?:人民)?政府|街道办事处)(?:[一-鿿]{2,8}(?:办|办公室|科|中心)|办公室)$/, '');
	return body === '' ? name : body;
};
/** 2021年度街道信息公开年度报告: 度 belongs to the year before it. */
const OWN = /^[本我该]|^年?度(?!假)|本(?:机关|单位|级)/;

/** 来源:望河区政府办 is short for the office that the opening names in full. */
function inFull(name: string, others: readonly string[]): string {
	if (!SHORT.test(name)) return name;
	const area = placesOf(name).areas.at(-1)?.name;
	return (
		others.find(
			(other) =>
				other !== name &&
				/办公[厅室]$/.test(other) &&
				isGovernmentOffice(other) &&
				placesOf(other).areas.at(-1)?.name === area,
		) ?? name
	);
}
const SHORT = /(?<!人民)政府办(?:公[厅室])?$/;

/** 望河区人民政府 is 云岭市望河区人民政府 where the report elsewhere names it, or its office, with the area above it. */
function fuller(name: string, others: readonly string[]): string {
	for (const other of others) {
		const above = other.slice(0, Math.max(0, other.indexOf(name)));
		if (above !== '' && areaName(placesOf(above)) === above) return above + name;
	}
	return name;
}

/** 市人民政府办公室 of 云岭市 is 云岭市人民政府办公室. */
function completed(name: string | undefined, area: string | undefined): string | undefined {
	if (!name || !area) return name;
	const own = /^自治.|^./.exec(name)?.[0] ?? '';
	return area.endsWith(own) ? area + name.slice(own.length) : name;
}
