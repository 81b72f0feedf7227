import { each } from '../words';

// Ways to apply, and where: written once, as what they are made of.

/** How one applies on a site. */
export const APPLIED_ON_A_SITE = each(
	`
		网站 门户网站 政府网站 政府门户网站 官网 官方网站 门户网站平台 政府网站平台 政府门户网站平台
		${each('省 市 州 县 区 镇', '政府网站 政府门户网站 人民政府网站 人民政府门户网站')}
	`,
	'在线申请 在线提交 在线提交申请 网上申请 网上提交 网上提交申请 线上申请 线上提交申请',
);

/** Where on a site one applies. */
export const APPLICATIONS_ON_A_SITE = each(
	`政府网站 门户网站 政府门户网站 网站 官网 ${each('省 市 州 县 区 镇', '政府网站 政府门户网站')}`,
	'依申请公开系统 依申请公开平台 依申请系统 依申请公开栏目 依申请公开专栏',
);

/** The site that an application came by. */
export const APPLIED_THROUGH_A_SITE = each(
	`
		县政府网站 市政府网站 区政府网站 省政府网站 县政府门户网站 市政府门户网站 区政府门户网站 省政府门户网站 网站
		政府网站 门户网站 政府门户网站 官方网站 官网 政府网 局网站 委网站 信息公开平台 政府信息公开平台 信息公开系统
	`,
	'申请 提交 递交 提出 提出申请 提交申请 渠道 渠道申请',
);

/** 平台收到9件、窗口收到2件: where they were taken in. */
export const CAME_IN_BY_A_SITE = each(
	`平台 网络平台 网上平台 ${each('通过', '网站 门户网站 政府网站 政府门户网站 官网 平台 网络平台 网上平台 系统')}`,
	'收到 接收',
);

/** What is there to apply on: 通过省依申请公开平台12件. */
export const ON_A_SYSTEM = '依申请公开平台 依申请公开系统 政府信息依申请公开平台 政府信息依申请公开系统';

/** The same with what leads to it. */
export const THROUGH_A_SYSTEM = `${ON_A_SYSTEM} ${each('通过 通过省 通过市 通过全省 通过全市', '统一平台 信息公开统一平台 政府信息公开统一平台 政务公开统一平台')} ${each('通过 通过国家 通过省 通过全省 通过市', '政务平台 政务服务平台 一体化平台 政务服务网')} ${each(
	'通过 通过省 通过市 通过县 通过区 通过全省 通过全市 通过网上 通过政务网',
	'依申请公开平台 依申请公开系统 依申请平台 依申请系统 依申请公开办理平台 依申请公开办理系统 依申请公开管理系统 依申请公开管理平台',
)}`;

/** 通过“某地依申请公开栏目”提交的申请: the column may end a name in quotation marks. */
export const APPLIED_IN_A_COLUMN = each(
	'依申请公开栏目 依申请公开专栏 依申请公开”栏目 依申请公开”专栏 信息公开申请”栏目 依申请公开系统',
	'提交 ”提交 提出 ”提出',
);

/** 政府信息公开网络申请14件: an application, and how it came. */
export const REQUESTED_ONLINE = each('政府信息公开 信息公开 政务公开', '网络申请 网上申请');
