import { oneOf } from '../../text/one-of';
import type { Rewording } from './rewording';
import { setOf } from './terms';

/** 收到涉及拆迁、许可等方面的申请15件: what was asked about makes the applications no other cases. */
const TOPICS = new RegExp(
	oneOf(
		// 收到拆迁方面的政府信息公开申请
		/(?:收到|受理|接到|接收)[^,，。;；:：\d、和及与]{2,12}?(?=的?(?:政府)?信息公开申请)/,
		// 涉及拆迁、许可等方面的申请
		/(?:涉及|有关|关于)[^,，。;；:：\d]{2,40}?等[^,，。;；:：\d、]{0,4}的?(?=政府信息|信息公开|依申请|申请)/,
		// 涉及征地、拆迁的政府信息公开申请
		/(?:涉及|有关|关于)[^,，。;；:：\d]{2,40}?的(?=(?:政府)?信息公开申请|依申请公开)/,
		// 内容涉及征地补偿3件、工程招标2件。
		/内容(?:主要|分别)?(?:为|是)?涉及(?:[^,，。;；:：\d]{2,20}\d{1,5}[件条宗份项](?:[、,，]|(?=[。;；])))+/,
		// 内容主要涉及许可、处罚等，
		/(?:主要|内容)(?:为|是)?涉及(?:到|了)?[^,，。;；:：\d]{2,40}?等[^,，。;；:：\d、]{0,4}(?=[,，。;；])/,
		// 主要集中在征地、拆迁方面，
		/(?:主要)?集中(?:在|于)[^,，。;；:：\d]{2,40}?(?=[,，。;；])/,
		// 按申请内容划分，涉及投诉举报处理情况的191件
		/涉及(?<=(?:申请|内容|事项)[^。;；]{0,40}涉及)(?:投诉|举报|信访)[^,，。;；\d]{0,10}(?=\d)/,
	),
	'g',
);
const OTHER = setOf('otherCase', 'otherDomain', 'hotline', 'licensing', 'complaint');
/** Nor what had been answered before: 涉及投诉举报答复的12件. */
const TOPICAL = setOf('otherCase', 'otherDomain', 'hotline', 'licensing', 'complaint', 'reply');

/** Words for other cases that only say what applications were about are left out. */
export const apartFromTopics: Rewording = (terms, { text, from, to, said }) => {
	if (!said.meets(OTHER)) return terms;
	const topics = [...text.slice(from, to).matchAll(TOPICS)].map(({ index, 0: topic }) => ({
		start: from + index,
		end: from + index + topic.length,
	}));
	if (topics.length === 0) return terms;
	return terms.filter(
		(term) => !term.set.meets(TOPICAL) || !topics.some(({ start, end }) => term.start >= start && term.end <= end),
	);
};
