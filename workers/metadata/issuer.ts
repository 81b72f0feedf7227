import { bodyInTitle, isBody } from './bodies';
import type { Fields } from './fields';
import { areaName, placesOf } from './places';

/** Where a report can name the body that issued it; folded. */
export interface IssuerClues {
	/** The name over the date at the end. */
	signed: string | undefined;
	/** The name under the title. */
	underTitle: string | undefined;
	fields: Fields;
	/** The report's opening: 由某某办公室编制. */
	opening: string;
	title: string | undefined;
}

/**
 * The body that issued the report, by the clue that names it with its area; a name that leaves the area out
 * (市人民政府办公室) is completed from the title's.
 */
export function issuerOf(clues: IssuerClues): string | undefined {
	const inTitle = clues.title === undefined ? undefined : bodyInTitle(clues.title);
	const clued = [clues.signed, clues.underTitle, site(clues.fields), inTitle, compiledBy(clues.opening)];
	const names = clued.filter((name): name is string => name !== undefined && isBody(name));
	const placed = names.find((name) => placesOf(name).areas.length > 0);
	if (placed) return fuller(placed, names);
	const area = inTitle === undefined ? undefined : areaName(placesOf(inTitle));
	const told = completed(names[0], area) ?? area;
	return told && placesOf(told).areas.length > 0 ? told : (namedInOpening(clues.opening) ?? told);
}

const site = (fields: Fields): string | undefined =>
	fields.first('发布机构', '公开主体', '发文机关', '发布单位', '公开机构', '制作单位', '信息来源', '来源');

function compiledBy(opening: string): string | undefined {
	return /由([一-鿿()]{3,30}?)(?:综合|编制|组织编制|汇总|根据|负责编制)/.exec(opening)?.[1];
}

/** In a copy without title and signature: the area that compiled it, the report's name as the opening says it, whom to ask. */
function namedInOpening(opening: string): string | undefined {
	const compiler = compiledBy(opening) ?? '';
	if (compiler !== '' && areaName(placesOf(compiler)) === compiler) return compiler;
	const names = [
		...[...opening.matchAll(REPORT_OF)].map(([, name = '']) => (name.endsWith('人民') ? `${name}政府` : name)),
		...[...opening.matchAll(ASK)].map(([, name = '']) => withoutDesk(name)),
		...[...opening.matchAll(SUBJECT)].map(([, name = '']) => name),
	];
	return names.find((name) => !OWN.test(name) && isBody(name) && placesOf(name).areas.length > 0);
}

/** 现公布某某县水务局2010年政府信息公开工作年度报告, 特向社会公布2010年度某某县水务局…. */
const REPORT_OF =
	/(?:公布|发布|公开|《|编制了?|形成)(?:20\d\d年?度?)?([一-鿿]{3,25}?)(?:20\d\d年?度?)?(?:政府|政务)?信息公开(?:工作)?年?度?(?:工作)?(?:报告|年报)/g;
/** 2025年，某某县水务局坚持…. */
const SUBJECT =
	/20\d\d年度?[,，]([一-鿿]{3,16}?(?:[局厅委]|政府))(?=共|主动|累计|坚持|认真|深入|严格|按照|以|在|高度|全面|积极|紧紧)/g;
/** 请与某某县水务局办公室联系. */
const ASK = /(?:[请可]与|请联系:?)([一-鿿]{4,40}?)(?:联系|[(,，。:])/g;
/** 某某县水务局政府信息公开工作领导小组办公室 is a desk of the bureau. */
const withoutDesk = (name: string): string => {
	const body = name
		.replace(/(?:政府|政务)?(?:信息)?公开.*$/, '')
		.replace(/(?<=[局委厅院])(?:办公室|综合科|秘书科)$/, '');
	return body === '' ? name : body;
};
const OWN = /^[本我该]|本(?:机关|单位|级)/;

/** 洪泽区人民政府 is 淮安市洪泽区人民政府 where the report elsewhere names it, or its office, with the area above it. */
function fuller(name: string, others: readonly string[]): string {
	for (const other of others) {
		const above = other.slice(0, Math.max(0, other.indexOf(name)));
		if (above !== '' && areaName(placesOf(above)) === above) return above + name;
	}
	return name;
}

/** 市人民政府办公室 of 齐齐哈尔市 is 齐齐哈尔市人民政府办公室. */
function completed(name: string | undefined, area: string | undefined): string | undefined {
	if (!name || !area) return name;
	return name[0] === area.at(-1) ? area + name.slice(1) : name;
}
