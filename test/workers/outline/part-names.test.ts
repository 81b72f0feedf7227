import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../workers/outline/part-names';

describe('what a part is about', () => {
	it.each([
		['概述', 'overview'],
		['年度政府信息公开工作概述', 'overview'],
		['总体情况(宋体四号字)', 'overview'],
		['总体情况', 'overview'],
		['政府信息主动公开情况', 'proactive'],
		['积极推进政府信息主动公开', 'proactive'],
		['基本工作情况', 'overview'],
		['收到和处理政府信息公开申请情况', 'application'],
		['政府信息依申请公开办理情况', 'application'],
		['依申请公开政府信息和不予公开政府信息情况', 'application'],
		['政府信息咨询及申请情况', 'application'],
		['政府信息公开的收费及减免情况', 'fee'],
		['因政府信息公开申请行政复议、提起行政诉讼的情况', 'appeal'],
		['复议、诉讼和申诉举报等情况', 'appeal'],
		['政府信息公开工作存在的主要问题及改进情况', 'problems'],
		['我区存在的问题及下步工作安排', 'problems'],
		['下一步工作打算', 'problems'],
		['其他需要报告的事项', 'other_matters'],
		['需要说明的事项与附表', 'other_matters'],
		['公开的内容、数量和形式', 'proactive'],
		['附表', 'annex'],
		['政府信息公开情况统计表', 'annex'],
		['回应解读情况', 'response'],
		['机构建设和保障经费情况', 'organisation'],
		['信息公开工作机构人员', 'organisation'],
		['机构及保障', 'organisation'],
		['机构队伍', 'organisation'],
		['政府信息公开会议和培训情况', 'training'],
		['依法办理，依申请公开规范有序', 'application'],
		['突出重点，主动公开政府信息', 'proactive'],
		['积极回应，正确引导舆论', 'response'],
		['人员配备、经费投入情况', 'organisation'],
		['2016年政府信息公开工作推进情况', 'overview'],
		['2016年工作开展情况', 'overview'],
	])('%s: %s', (words, kind) => {
		expect(kindOf(words)).toBe(kind);
	});

	it.each([
		'加强领导，明确责任',
		'推进重点领域政府信息公开情况',
		'完善制度规范,推进政务大厅建设,不断提高政务服务水平',
		'主动公开和依申请公开情况',
		'政务公开平台建设情况',
		'切实加强对主动公开各项要求落实的组织、指导和协调力度',
		'其他法律行政法规禁止公开',
	])('%s is none of them plainly', (words) => {
		expect(kindOf(words)).toBeUndefined();
	});
});
