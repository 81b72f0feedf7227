import { describe, expect, it } from 'vitest';
import { isReport } from '../../../workers/metadata/report';
import { fold } from '../../../workers/text/fold';
import { BEGINNINGS } from './beginnings/index';

describe('a disclosure report or not', () => {
	it('the reports of many styles are', () => {
		for (const { text } of BEGINNINGS) {
			if (/[縣區]/.test(text)) continue;
			expect(isReport(fold(text)), text.slice(0, 30)).toBe(true);
		}
	});

	it.each([
		[
			'a blank form',
			'二、主动公开政府信息情况\n信息内容 本年制发件数 现行有效件数\n规章\n三、\n一、本年新收政府信息公开申请数量\n',
		],
		[
			'one that tells of a plan it made',
			'本年度报告依据《中华人民共和国政府信息公开条例》，发布本年度报告。\n一、总体情况\n结合我分局实际，制定本方案，规范了公开流程。',
		],
		[
			'one without its title',
			'2013年，我市政务公开工作扎实推进，主动公开政府信息120条，收到公开申请6件，无收费，无行政复议。',
		],
	])('%s is', (_, text) => {
		expect(isReport(fold(text))).toBe(true);
	});

	it.each([
		['a poem', '床前明月光，疑是地上霜。举头望明月，低头思故乡。'],
		['nothing', ''],
		['a news item', '县政府召开政务公开工作推进会，会议强调要提高认识，狠抓落实。'],
		[
			'a notice about the reports',
			'关于做好2021年政府信息公开工作年度报告编制工作的通知\n各部门：请于1月31日前报送主动公开、依申请公开、行政复议、收费和存在问题等情况。',
		],
		[
			'a regulation',
			`某某省政府信息公开规定\n${'一二三四五六七八九十'
				.split('')
				.map((n) => `第${n}条 行政机关应当主动公开政府信息，依申请公开不得收费，对行政复议、诉讼和存在的问题负责。`)
				.join('\n')}`,
		],
		[
			'a guide',
			'柳林县水务局政府信息公开指南\n为方便公众获取政府信息，编制本指南。\n一、主动公开情况\n主动公开本局信息。\n二、依申请公开\n收到申请后答复，不收取费用，可申请行政复议。',
		],
		[
			'a short regulation about the reports',
			'望河区政府信息公开年度报告制度（试行）\n第一条 结合本区实际，制定本制度。\n第二条 年度报告包括：（一）概述；（二）依申请公开情况；（三）复议、诉讼的情况；（四）收费情况；（五）存在的主要问题。',
		],
		[
			'a notice about the reports that names what is in their tables',
			'霁川市人民政府办公室关于做好2025年政府信息公开工作年度报告编制和发布工作的通知\n各部门：认真填写本年制发件数、现行有效件数，主动公开、依申请公开、行政复议、收费和存在的问题都要写到。',
		],
		[
			'a circular on who published one',
			'云岭省人民政府办公厅关于2009年政府信息公开工作年度报告编制公布情况的通报\n各市人民政府：各单位年度报告涵盖主动公开、依申请公开、收费、行政复议等情况，存在的主要问题一是数据失准。截至4月9日，审计厅仍未公布年度报告。',
		],
		[
			'a plan',
			'为切实做好政府信息公开工作，制定本方案。\n一、工作目标\n全年主动公开政府信息不少于300条，依申请公开答复率100%。\n二、重点任务\n受理申请不得收费，写清存在的主要问题。',
		],
		[
			'a notice whose title runs into its text',
			'云漠州政府信息公开办公室关于做好2013年年度报告工作的通知云府函〔2014〕1号各县市：现就有关事项通知如下：\n一、编制年度报告的情况\n总结主动公开、依申请公开、行政复议、收费等情况和存在的问题。',
		],
		[
			'a model to be copied',
			'政府信息公开年度报告范文\n本年度报告根据《政府信息公开条例》编制。\n一、概述\n二、主动公开政府信息情况\n本区累计主动公开政府信息5928条，未收取费用，无行政复议。',
		],
		[
			'the articles of a rule without its head',
			'第一条 各科室于每年12月底前报送年度报告。\n第二条 报告的内容：\n(一)主动公开政府信息的情况\n(二)依申请公开情况\n(三)收费及减免情况\n(四)行政复议、诉讼情况',
		],
		['a shopping list', '苹果3斤\n牛奶2盒\n一、面包\n二、黄油'],
	])('%s is not', (_, text) => {
		expect(isReport(fold(text))).toBe(false);
	});
});
