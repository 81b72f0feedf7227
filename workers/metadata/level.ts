import type { Level } from '../../src/report/reading';
import { bodyInTitle, DOES, isBody, isGovernmentOffice } from './bodies';
import { rankOfCity } from './cities';
import { type Area, placesOf } from './places';

/** What the level is told by; names and text folded. */
interface LevelClues {
	title: string | undefined;
	issuer: string | undefined;
	region: string | undefined;
	/** The preamble and the first part's beginning: whose work it tells. */
	opening: string;
	/** The whole text: what lies below. */
	text: string;
}

/**
 * The level of government that the report is of; a body with one task of its own is a department.
 * The office of a government counts as that government where it reports for the whole area.
 */
export function levelOf({ title, issuer, region, opening, text }: LevelClues): Level | undefined {
	const inTitle = title === undefined ? '' : bodyInTitle(title);
	const body = isBody(inTitle) || placesOf(inTitle).areas.length > 0 ? inTitle : (issuer ?? region ?? '');
	if (/^国务院(?:办公厅)?$/.test(body)) return 'national';
	const isOwnReport = body === inTitle || reportsAs(body, opening);
	if (isGovernmentOffice(body) && ((isOwnReport && !reportsForArea(opening)) || OWN_WORK.test(text)))
		return 'department';
	if (isDepartment(body)) return 'department';
	// No body is named: what it calls itself goes before the place that its text tells of.
	if (inTitle === '' && issuer === undefined && levelSaid(text.slice(0, SAID_WITHIN)) === 'department')
		return 'department';
	const { areas } = placesOf(region ?? body);
	if (areas.length > 0) return levelOfArea(areas, text);
	return levelOfRank(GOVERNMENT_OF.exec(body)?.[1]) ?? levelSaid(text.slice(0, SAID_WITHIN));
}

/** 镇人民政府 of a title that leaves its name out. */
const GOVERNMENT_OF = /^(自治区|[省州盟县旗区镇乡])(?:人民)?政府$/;

/** 市 can be a prefecture or a county. */
function levelOfRank(rank: string | undefined): Level | undefined {
	if (rank === undefined) return undefined;
	if (/[镇乡]/.test(rank)) return 'township';
	if (/[县旗]|^区/.test(rank)) return 'county';
	return /[州盟]/.test(rank) ? 'prefecture' : 'province';
}

/** 我局, 本委, 我院, 厅机关, 我镇: what a report without any name calls its body. */
function levelSaid(words: string): Level | undefined {
	// A zone: its committee, or only its area; a bureau in it says so.
	if (/管委会/.test(words) && !BUREAU_SAYS.test(words)) return undefined;
	if (
		/(?<!自)[我本](?:[局厅院]|校(?!园)|委(?!员)|会(?!议|计)|社(?!区|会)|关(?!注|于|系|键)|中心|[支大总]队)|(?:现将|本)分局|(?:(?<![一-鿿])|利用|通过|[在于])[局厅](?:机关|领导|党组|门户|网站|官网|微信)/.test(
			words,
		) ||
		isOneBureaus(words)
	)
		return 'department';
	if (/[我本](?:镇|乡(?!村)|街(?!区))/.test(words) || isOneStreets(words)) return 'township';
	// A street's office calls itself so too.
	if (OFFICE_SAYS.test(words) && !/街道|社区/.test(words)) return 'department';
	const [, own, whole] = AREA_SAYS.exec(words) ?? [];
	return levelOfRank(own ?? whole);
}
/** 2025年，我县认真贯彻…, 2025年，全县各镇办…: the area itself acts, where nobody in it speaks of itself. */
const AREA_SAYS = new RegExp(
	`(?<![一-鿿])(?:现将)?(?:20\\d\\d年度?)?(?:[我本]([省州盟县旗区])(?=${DOES}|开始|20\\d\\d年|(?:政府|政务)信息公开)|全([省州盟县旗])各(?:级|部门|单位|[乡镇]))`,
);
const BUREAU_SAYS = /[我本]局(?![面势部限])/;
const OFFICE_SAYS = /[我本]办(?![公事理法案学好])/;
const SAID_WITHIN = 4000;

/** 2020年度，自治区审计厅认真贯彻…, 现将省审计厅2020年度…: a bureau without its place, and nobody else's work is told. */
const isOneBureaus = (words: string): boolean => BUREAU_ACTS.test(words) && !OF_AN_AREA.test(words);
const BUREAU =
	'(?:自治区|[省市县区州盟旗])(?!委|政府|人民|纪委|党委)[一-鿿]{1,12}?(?:[局厅委]|委员会|改革委|[建城农]委)';
const BUREAU_ACTS = new RegExp(
	`(?:^|\\n)20\\d\\d年度?[,，]?(?:在[^,，。\\n]{2,24}(?:领导|指导|部署|关心|支持)下[,，])?${BUREAU}(?=${DOES})|现将${BUREAU}20\\d\\d年`,
);
/** 2025年，街道收到…: a street without its name is the subject. */
const isOneStreets = (words: string): boolean => STREET_ACTS.test(words) && !OF_AN_AREA.test(words);
const STREET_ACTS = new RegExp(`(?:^|\\n)20\\d\\d年度?[,，]?街道(?:办事处)?(?=${DOES}|收到|受理|未收到)`);
const OF_AN_AREA = /全[省市县区州盟旗]|各部门|各[县区市级]|各乡镇|[我本][省市县区州盟旗]|本行政区/;

function isDepartment(body: string): boolean {
	const rest = placesOf(body).rest.replace(/\([^)]*\)/g, '');
	return isBody(body) && rest !== '' && !isGovernmentOffice(body) && !GOVERNMENT.test(rest);
}

/** A government, a zone's committee, a prefecture's or a street's office. */
const GOVERNMENT =
	/^(?:自治区|[省市县区州盟旗镇乡])?(?:人民)?政府$|^(?:党工委)?(?:管委会|管理委员会)$|^(?:行政公署|行署)$|^(?:党政|街道)?(?:办事处|党政办公?室?)(?:筹备处)?$|^办$/;

/** 现公布霁川市人民政府办公厅2024年政府信息公开工作年度报告: whose report it is, where no title says it. */
const reportsAs = (body: string, opening: string): boolean =>
	opening.split(body).some((behind, at) => at > 0 && OWN_REPORT.test(behind.slice(0, LONGEST_YEAR)));
const OWN_REPORT = /^(?:20\d\d年度?)?政府信息公开/;
const LONGEST_YEAR = 16;

/** 2025年我办新收政府信息公开申请21件: its own, whatever else it tells of. */
const OWN_WORK = /我办(?:共|新|累计)*(?:收到?|受理|办结|制作|主动公开)(?:[^。\n]{0,12})\d/;

/** 各县区, 全市, 汇总: the report is of the whole area, not of the office alone. */
const reportsForArea = (opening: string): boolean =>
	/汇总|各级(?:人民)?(?:政府|行政机关)|各(?:县|区|市|旗|乡|镇|部门)|(?:^|[，。])?(?:20\d\d年，?)?全[省市县区州盟旗][^政]|我[省市县区州盟旗]|本行政区域/.test(
		opening,
	);

function levelOfArea(areas: readonly Area[], text: string): Level | undefined {
	const area = areas.at(-1) as Area;
	if (area.tier === 'zone')
		return areas.length === 1 && /(?<!高)新区$|实验区$/.test(area.name) && !UNDER_DISTRICT.test(text)
			? 'prefecture'
			: 'county';
	if (area.tier !== 'prefecture' || !area.name.endsWith('市')) return area.tier;
	return rankOfCity(area.name) ?? rankToldBy(text, area);
}

/** 市 can be a prefecture or a county: by what lies above and below it. */
function rankToldBy(text: string, area: Area): Level | undefined {
	if (liesBelow(area.name, text) || isToldBy(area.name, text)) return 'county';
	if (hasCounties(area.name, text)) return 'prefecture';
	return TOWNS.test(text) ? 'county' : undefined;
}

/** 某某省某某州石门市: its address tells what is above it. */
const liesBelow = (name: string, text: string): boolean =>
	new RegExp(`(?:自治州|[一-鿿]{2}(?:州|盟|(?<!城)市)|地区)${name}`).test(text);

/** 按照霁川市人民政府办公室关于…的通知要求, 根据《霁川市政府信息公开规定》: another 市 tells it to report, or by what rules. */
const isToldBy = (name: string, text: string): boolean =>
	[...text.slice(0, SAID_WITHIN).matchAll(TELLS)].some(([, city = name]) => !name.endsWith(city));
const TELLS =
	/([一-鿿]{2}市)(?:(?:人民)?政府(?:办公[厅室])?(?:《?关于|有关(?:通知|文件|要求))|(?:政府)?信息公开(?:工作)?(?:暂行)?(?:规定|办法|年度报告制度))/g;

/** Below a 市 of prefecture rank lie counties and districts; below one of county rank only towns, and it has no rules of its own. */
const hasCounties = (name: string, text: string): boolean =>
	COUNTIES.test(text) ||
	new RegExp(`${name}(?!高新|开发|经济)[一-鿿]{1,3}[区县](?!域)|《${name}(?:人民)?政府信息公开规定》`).test(text) ||
	OWN_LAW.test(text);
/** Only a city with districts makes 规章. */
const OWN_LAW = /政府规章[^。，,；;、\d]{0,8}[1-9]\d{0,2}[件部]/;

/** 区委、区政府 and 县政府 are above it. */
const UNDER_DISTRICT = /(?<![新发园验])[区县](?:委、?[区县])?政府(?:对|的|办|有关|要求|关于|和|及)/;
const COUNTIES =
	/[县区]级(?:公开|行政机关)|(?<!省[、，])市[、，]?县(?:[、，]?[乡镇])?[两三]级|县区|县\(市|县市区|区县|各县|旗县|[各市]区(?:政府|人民政府)|县\(区|区\(县|各区(?!域)|市、区\)/;
const TOWNS = /各?(?:乡镇|镇\(街道|镇街|镇办|乡、镇|街道办事处|各镇|[镇乡]\((?:区|街|园))/;
