import type { Folded } from '../text/fold';

/**
 * Whether a text is an annual report on information disclosure at all: a blank official form is one, a report that has
 * lost its title is one; a poem, a regulation, a notice about writing reports is none.
 */
export const isReport = ({ text }: Folded): boolean =>
	tellsOfWork(text) || (FORMS.some((words) => text.includes(words)) && !ABOUT_REPORTS.test(text.slice(0, 300)));

/** Whether running text says what a report says; it nearly always does, and is asked first. */
function tellsOfWork(text: string): boolean {
	if (!/信息公开|政务公开/.test(text)) return false;
	if (NOTICE.test(text.slice(0, 300))) return false;
	if (hasArticles(text) || MODEL.test(text.slice(0, 300))) return false;
	if (PREAMBLE.test(text.slice(0, PREAMBLE_WITHIN)) || TITLED.test(text.slice(0, 300))) return true;
	if (OTHER_KIND.test(text.slice(0, SAID_WITHIN))) return false;
	const told = signsIn(text);
	return told >= ENOUGH || ((told >= 1 || FIRST_PART.test(text)) && TITLE.test(text.slice(0, 1500)));
}

/** 本报告由某某局根据《条例》编制: nothing else says so of itself. */
const PREAMBLE = /本(?:年度)?(?:报告|年报)(?:是?根据|由|依据|按照)[^。\n]{0,80}公开(?:工作)?条例/;
const PREAMBLE_WITHIN = 2000;
/** Labels that only the fixed tables and the statistical form have. */
const FORMS = ['本年新收政府信息公开申请', '现行有效件数', '对外公开总数量'];
/** So many signs are proof by themselves: further ones are not looked for. */
const ENOUGH = 3;

function signsIn(text: string): number {
	let told = 0;
	for (const sign of SIGNS) if (sign.test(text) && ++told === ENOUGH) break;
	return told;
}

/** A regulation, not a report about one: line after line begins with 第…条. */
const hasArticles = (text: string): boolean =>
	text.includes('\n第') && (OPENS_WITH_ARTICLES.test(text) || (text.match(ARTICLE)?.length ?? 0) > MOST_ARTICLES);
/** A short one without its head. */
const OPENS_WITH_ARTICLES = /^\s*第一条[^\n]*\n(?:[^\n]*\n)?第二条/;
const MOST_ARTICLES = 8;
const SIGNS = [
	/[一二三四五六七]、[^。\n]{0,14}(?:概述|总体情况|公开.{0,8}情况|问题|复议)/,
	/主动公开.{0,40}\d+[余多]?[万]?[条件篇项]/,
	/(?:收到|受理|接到|接收|发生|办理).{0,30}申请|依申请公开/,
	/行政?复议|诉讼/,
	/收费|收取/,
	/(?:存在|主要).{0,8}(?:问题|不足)/,
	/(?:本|现将|年度)报告|报告如下|统计期限/,
	/20\d\d年[，,]?(?:我|全|本)|我[省市县区州盟旗镇乡局厅委办院]/,
];
const TITLE =
	/(?:信息|政务)公开(?:[^。\n]{0,10}|(?:工作)?年\n?度\n|(?:工作)?\n(?:20\d\d年?)?(?:工作)?(?:情况)?的?(?:年?度)?)(?:报告|年报|总结)/;
const FIRST_PART = /(?:^|\n)(?:一、|1[、.]|\(一\))/;
/** 关于做好年度报告编制工作的通知: about reports, none itself; 关于公布某某市2009年度政府信息公开工作年度报告的通知 has one with it. */
const NOTICE =
	/(?:^|\n)(?!(?![^\n]*(?:做好|编[制报]|报送))[^\n]*公开(?:工作)?(?:年度)?报告》?的通[知报])[^\n。]{4,60}的通[知报](?:\n|$)/;
/** A notice on how to write reports names what stands in the tables of the form. */
const ABOUT_REPORTS = /(?:^|\n)[^\n。]{0,40}(?:做好|编制|编写|编报|报送)[^\n。]{0,40}的通知(?:\n|$)/;
/** A guide, a rule or a plan says where it begins what it is: 制定本指南; a report at most that it was 编制 itself. */
const OTHER_KIND =
	/(?:制定|制订|特制|编制|编写|拟定|拟订)了?本(?:级|机关|单位)?(?:政府|政务)?(?:信息)?(?:公开)?(?:工作)?(?:指南|目录|制度|办法|规定|规范|细则|规程|方案|计划|要点)|现[就将][^。\n]{0,16}事项通知如下/;
/** What is to be copied tells of nobody. */
const MODEL = /(?:^|\n)[^\n。]{0,30}(?:报告|年报)(?:范文|模板|样本|范本)/;
/** A line that ends with the report's name and names its year. */
const TITLED = /(?:^|\n)[^\n。]{0,30}20\d\d年?度?[^\n。]{0,20}公开[^\n。]{0,8}(?:报告|年报)(?:\n|$)/;
const SAID_WITHIN = 800;
const ARTICLE = /\n第[一二三四五六七八九十]{1,3}条/g;
