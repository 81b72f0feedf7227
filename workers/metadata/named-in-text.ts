import { DOES, isBody, isKnownByItself } from './bodies';
import { areaName, placesOf } from './places';

/** True for a name that has its area in it. */
export const isPlaced = (name: string): boolean => placesOf(name).areas.length > 0;

/** True for a name that is but an area. */
export const isArea = (name: string): boolean => areaName(placesOf(name)) === name;

/** The body by whom the opening says that the report was compiled. */
export function compiledBy(opening: string): string | undefined {
	const name = (COMPILED.exec(opening) ?? COMPILES_BY_LAW.exec(opening))?.[1];
	return name && !INNER.test(name) ? asGovernment(withoutDesk(name.replace(TWICE, '$1'))) : undefined;
}

/** 由霁川市柳林区霁川市柳林区水务局编制: a form filled in with its place once more. */
const TWICE = /^([一-鿿]{2,14}[省市县区州盟旗镇乡])\1/;

/** 由综合办公室牵头: a desk of the body, whichever that is. */
export const INNER =
	/^[我本]?(?:局|委|厅|院|社|团|所|站|中心|管委会)?(?:综合|党政|党政综合|行政|秘书|文秘|业务|政务公开|信息公开)?(?:办公室|办|科|股|处)$/;
/** 由某某局（以下简称我局）编制; of two that compiled it together, the first. */
const COMPILED =
	/由([一-鿿()]{3,30}?)(?:、[一-鿿()]{3,30}?)?(?:\((?:以下)?(?:简称|称)[^)]{1,12}\))?(?:综合(?!行政|服务|执法|管理|治理|保障|办)|编制|编写|撰写|组织|汇总|根据|依据|依照|按照|围绕|结合|负责|牵头)/;

/** 某某县人民政府办公室依据《中华人民共和国政府信息公开条例》编制本报告. */
const COMPILES_BY_LAW =
	/(?<![^，。\n])([一-鿿]{3,24}?(?:[局厅委会院]|人民政府|办公[厅室]|中心|街道))(?:依据|根据|依照|按照)《[^》\n]{4,30}》[^，。\n]{0,30}编制(?:了?本|了?《?20|而成)/;

/** In a copy without title and signature: the area that compiled it, the report's name as the opening says it, whom to ask. */
export function namedInOpening(opening: string): string | undefined {
	const compiler = compiledBy(opening) ?? '';
	if (compiler !== '' && isArea(compiler)) return compiler;
	const names = [
		...namesBy(REPORT_OF, opening).map(asGovernment),
		...namesBy(COMPILES, opening),
		...namesBy(ASK, opening).map((name) =>
			asGovernment(withoutDesk(OF_CENTRE.test(opening) ? name : withoutCentre(name))),
		),
		...namesBy(DOWNLOADED, opening),
		...namesBy(ALL_OF, opening),
		...namesBy(OWN_GUIDE, opening),
		...namesBy(OWN_RULES, opening),
		...namesBy(TOWNS_ADDRESS, opening),
		...namesBy(SUBJECT, opening).map(withoutDesk),
		...namesBy(WORK_OF, opening).map(asGovernment),
		...namesBy(ACTS, opening),
		...namesBy(TOWN_ACTS, opening),
	];
	const name = firstNamed(names);
	// 望河区 is 霁川市望河区 where it is told so.
	return name && (names.find((other) => other !== name && other.endsWith(name) && isArea(other)) ?? name);
}

/** The first that is an area or a body with its place, and not 我局 or 本机关. */
export const firstNamed = (names: readonly string[]): string | undefined =>
	names.find((name) => !OWN.test(name) && (isArea(name) || (isBody(name) && isClear(name))));

/** The names that a pattern finds, in order, without the words that lead to them. */
export const namesBy = (pattern: RegExp, opening: string): string[] =>
	[...opening.matchAll(pattern)].map(([, name, other]) =>
		(name ?? other ?? '')
			.replace(/^.*(?:向社会(?:公开)?|公布|发布|现[将就]|现公开|特编制)(?:本年度)?/, '')
			.replace(ABOVE_TOWN, '')
			.replace(CUSTOMS_DISTRICT, ''),
	);
/** 区人民政府柳桥街道办事处 */
const ABOVE_TOWN = /^[区县市](?:人民)?政府(?=[一-鿿]{2,8}(?:街道办事处|街道|[镇乡](?:人民)?政府)$)/;
/** 沧平海关关区: the customs house with those below it. */
const CUSTOMS_DISTRICT = /(?<=海关)关区$/;
const isClear = (name: string): boolean => isPlaced(name) || isKnownByItself(name);

/** 2010年度, 2014-2015学年. */
const YEAR = '(?:20\\d\\d(?:[-~至]20\\d\\d)?(?:学年|年)?度?)';
/** 现公布某某县水务局2010年政府信息公开工作年度报告, 特向社会公布2010年度某某县水务局…, 某某县水务局2010年年报根据…. */
export const REPORT_OF = new RegExp(
	`(?:公布|发布|公开|现[将就]|《|编制了?|制定了?|编写|形成|结合|(?<![^。\\n]))(?:${YEAR}|本年度)?([一-鿿]{3,25}?(?:\\((?!以下|下称|简称|含)[一-鿿]{1,13}[局委会办]\\))?)(?:\\([^)]{1,16}\\))?${YEAR}?(?:(?:(?:政府|政务)?信息公开(?:工作)?${YEAR}?年?度?(?:工作)?)(?:报告|年报|情况|实际)(?!制度|格式|办法|编制|模板)|(?<=年)年度?报)`,
	'g',
);
/** 公布《霁川市水务局2025年度政府信息公开工作年度报告》. */
export const NAMED_REPORT = new RegExp(
	`《([一-鿿]{3,25}?)${YEAR}(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:工作)?报告》`,
	'g',
);
/** 现将白沙镇2022年度政府信息公开工作报告如下. */
export const REPORTED_NOW = new RegExp(`现将([一-鿿]{3,25}?)${YEAR}(?:政府|政务)?信息公开`, 'g');
/** 某某县水务局编制2014年政府信息公开年度报告, 某某县形成了《2014年政府信息公开年度报告》. */
export const COMPILES = new RegExp(
	`[,，。]([一-鿿]{3,25}?)特?(?:编制|编写|形成)了?(?:《?${YEAR}?(?:政府|政务)?信息公开|本(?:年度)?(?:报告|年报))`,
	'g',
);
/** 本报告电子版可在某某县统计局网站下载: a bureau keeps its report on its own site. */
const DOWNLOADED = /电子版可(?:以)?(?:[在从于]|通过)“?([一-鿿]{3,20}?[局委厅])”?(?:门户|官方|政府|政务)?网站/g;
/** 在2015年度某某区人民政府各街道办事处、各委办局年度报告的基础上编制: the whole of which those are parts. */
const ALL_OF = new RegExp(
	`(?:以及|[及和]|根据|结合|汇总|综合|(?<![一-鿿])[在由])${YEAR}?([一-鿿]{2,12}?[省市县区州盟旗])(?:(?:人民)?政府)?[和及]?(?:所属)?各(?:街道|[镇乡委区县市]|部门|单位)[^。\\n]{0,50}(?:报告|年报)[^。\\n]{0,8}(?:编制|汇总)`,
	'g',
);
/** 编制了《某某县水务局信息公开指南》: a body writes its own guide. */
export const OWN_GUIDE =
	/《(?:([一-鿿]{3,24}?(?:[局委厅院]|管委会|委员会))(?:政府|政务)?信息公开(?:标准|基本)?(?:指南|目录)|([一-鿿]{2,12}大学)信息公开(?:条例|办法|(?:实施)?细则|实施办法|指南|目录))/g;
/** 完善了《某某县水务局政府信息公开保密审查制度》: so are its rules, where it made them. */
const OWN_RULES =
	/(?:制定|制发|印发|完善|建立|修订|健全|出台)了?《([一-鿿]{2,24}?(?:[局委厅院镇乡]|街道))(?:20\d\d年度?)?(?:(?:政府|政务)?信息(?:[与和]政务)?|政务)公开[^》]{0,16}(?:制度|机制|办法|规定|细则|方案|要点|计划)(?:\([^)]{2,4}\))?》/g;
/** 请与我镇办公室联系(地址:某某县某某镇人民政府): a town is found at its own house. */
const TOWNS_ADDRESS = /与我[镇乡][^(，。]{0,20}联系\((?:联系)?地址:([一-鿿]{2,20}?[镇乡](?:人民)?政府)(?=[;；,，])/g;
/** 2025年，某某县水务局坚持…. */
const SUBJECT = new RegExp(
	`(?:${YEAR}|(?<![^,，。\\n])(?:本年度?|今年|一年来|截至20\\d\\d年\\d{1,2}月\\d{1,2}日))(?:以来|止)?[,，]?([一-鿿]{2,24}?(?:[局厅委署部会院队省市县区旗镇乡]|政府|办公[厅室]|中心|办事处|街道|街(?!道)|大学|公司|海关))(?=${DOES})`,
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
/** 按照要求，某某街道通过…, 某某县持续推进…. */
const TOWN_ACTS = new RegExp(
	`(?<![^,，。\\n])((?!我|全|各|本)[一-鿿]{2,7}?(?:[县旗镇乡]|街道|(?<=[市县][一-鿿]{2,5})区))(?=${DOES})`,
	'g',
);
/** 请与某某县水务局办公室联系, 某某县水务局联系电话:…. */
const ASK =
	/(?:[请可]与|(?<=或)(?:直接)?与|[请可]联[系络]:?|(?<![^。\n;])(?=[一-鿿]{4,25}联系电话))((?:中国\([一-鿿]{2,4}\))?[一-鿿]{4,40}?)(?:联[系络]|[(,，。:;；])/g;
/** 某某县经济信息中心 answers for the county, where it does not speak of itself. */
const withoutCentre = (name: string): string =>
	name.replace(/(?<=[市县区旗](?:人民政府|政府)?)(?:政务|行政|便民|经济|信息|大数据)[一-鿿]{0,6}中心$/, '');
const OF_CENTRE = /[我本]中心/;
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
