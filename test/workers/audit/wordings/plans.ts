import { around } from '../report';
import type { Wordings } from './wording';

const underProblems = (passage: string): string =>
	`海陵县2016年政府信息公开工作年度报告\n一、概述\n全年公开信息320条。\n二、存在问题和改进措施\n${passage}`;

/** The year of what is planned, and of the report in its own words. */
export const PLANS: readonly Wordings[] = [
	{
		rule: 'year.mismatch',
		found: [
			['公开内容更新不够及时，2016年予以改进。', '2016年'],
			['栏目陈旧，2016年将全部更新。', '2016年'],
			['2016年将着重抓好培训。', '2016年'],
			['不足有栏目少。打算：2016年增设栏目3个。', '2016年'],
			['2016年，我县将持续深化公开。', '2016年'],
			['（一）问题。目录不完善。（二）打算。2016年修订目录。', '2016年'],
			['升级平台，计划2016年上半年完成改造。', '2016年'],
			['打算在2015年上半年修复3个公开栏。', '2015年'],
		],
		silent: [
			'公开内容更新不够及时，2017年予以改进。',
			'2016年计划建设的网站未能完成。',
			'2016年将全部栏目更新的任务没有完成。',
			'2016年将政务公开纳入考核。',
			'原计划2016年上半年完成改造，因故推迟。',
		],
		report: underProblems,
	},
	{
		rule: 'year.mismatch',
		found: [['现将海陵县2015年政府信息公开工作情况报告如下。', '2015']],
		silent: ['现将海陵县2016年政府信息公开工作情况报告如下。'],
		report: (passage) => around('公开信息320条。', 2016).replace('\n', `\n${passage}\n`),
	},
	{
		rule: 'year.mismatch',
		found: [['2017年，全县主动公开政府信息320条。', '2017年']],
		silent: ['2017年，全县将主动公开政府信息320条以上。', '2016年，全县主动公开政府信息320条。'],
		report: (passage) => around(passage, 2016),
	},
];
