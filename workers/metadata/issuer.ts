import { bodyInTitle, isBody, isGovernmentOffice, isKnownByItself } from './bodies';
import type { Fields } from './fields';
import {
	COMPILES,
	compiledBy,
	firstNamed,
	INNER,
	isArea,
	isPlaced,
	NAMED_REPORT,
	namedInOpening,
	namesBy,
	OWN_GUIDE,
	REPORT_OF,
	REPORTED_NOW,
} from './named-in-text';
import { areaName, placesOf } from './places';

/** Where a report can name the body that issued it; folded. */
interface IssuerClues {
	/** The name over the date at the end. */
	signed: string | undefined;
	underTitle: string | undefined;
	/** The name over the notice that brings the report. */
	overNotice: string | undefined;
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
		clues.overNotice,
		site(clues, inTitle),
		inTitle,
		compiledBy(clues.opening),
		...namesBy(COMPILES, clues.opening),
	];
	const bodies = clued.filter((name): name is string => name !== undefined && isBody(name));
	const names = bodies.filter((name) => !bodies.some((body) => isDeskOf(name, body)));
	const placed = names.find((name) => isPlaced(name)) ?? names.find(isKnownByItself);
	if (placed) return fuller(inFull(placed, names), names);
	const area = inTitle === undefined ? undefined : areaName(placesOf(inTitle));
	const told = completed(names[0], area) ?? area;
	if (told !== undefined && isPlaced(told)) return told;
	const named = namedInOpening(clues.opening);
	if (told !== undefined) return named ?? withItsPlace(told, clues) ?? told;
	const unplaced = namesBy(REPORT_OF, clues.opening).find((name) => UNPLACED.test(name) && isBody(name));
	return (
		named ??
		townOf(clues.fields) ??
		firstNamed(namesBy(OWN_GUIDE, clues.beginning)) ??
		(unplaced && (withItsPlace(unplaced, clues) ?? unplaced))
	);
}

/** 现公布区统计局2023年…: the name leaves its place out. */
const UNPLACED = /^(?:自治区|[省市县区州盟旗])(?!域|级)/;

const withItsPlace = (name: string, { opening, beginning }: IssuerClues): string | undefined =>
	inItsRules(name, opening) ??
	onItsSite(name, opening) ??
	saidInFull(name, beginning) ??
	calledForShort(name, beginning);

/** 市水利局 is the one that the text elsewhere calls 霁川市水利局. */
const saidInFull = (name: string, words: string): string | undefined =>
	UNPLACED.test(name)
		? firstNamed(namesBy(new RegExp(`(?<![一-鿿])([一-鿿]{2,8}?${name})(?![一-鿿\\d])`, 'g'), words))
		: undefined;

/** 市残联 is the body that the text calls so: 霁川市残疾人联合会(以下简称“市残联”). */
const calledForShort = (name: string, words: string): string | undefined =>
	UNPLACED.test(name)
		? firstNamed(namesBy(new RegExp(`([一-鿿]{4,24})\\((?:以下)?简称:?[“"']?${name}[”"']?\\)`, 'g'), words))
		: undefined;

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

/** 霁川市水务局办公室 of 霁川市水务局, 白沙镇党政办公室 of 白沙镇人民政府: who signed for the body that another clue names. */
function isDeskOf(name: string, body: string): boolean {
	if (name === body || isGovernmentOffice(name)) return false;
	if (name.startsWith(body)) return DESK_OF_BUREAU.test(name.slice(body.length));
	const { areas, rest } = placesOf(name);
	return (
		DESK.test(rest) &&
		areas.length > 0 &&
		placesOf(body).areas.at(-1)?.name === areas.at(-1)?.name &&
		!DESK.test(placesOf(body).rest)
	);
}

/** Whom the site names, unless the title names another: a town's report is often published by its county's office. */
function site({ fields, opening }: IssuerClues, inTitle: string | undefined): string | undefined {
	const publisher = fields.first('发布机构', '公开主体', '发文机关', '发布单位', '公开机构', '制作单位');
	const name = publisher ?? fields.first('信息来源', '来源');
	// What a government's site brought is told by its opening: 公布《霁川市水务局2025年政府信息公开工作年度报告》.
	if (!inTitle && OF_GOVERNMENT.test(name ?? ''))
		return firstNamed([...namesBy(NAMED_REPORT, opening), ...namesBy(REPORTED_NOW, opening)]) ?? name;
	if (name === undefined || inTitle === undefined) return name;
	// 国家文化和旅游部 is the site's word for 文化和旅游部.
	if (isKnownByItself(inTitle) && name.endsWith(inTitle)) return undefined;
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
