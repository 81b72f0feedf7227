import { describe, expect, it } from 'vitest';
import { areaName, placesOf } from '../../../workers/metadata/places';

const told = (name: string): string => {
	const places = placesOf(name);
	return `${areaName(places) ?? '-'} | ${places.areas.map(({ tier }) => tier).join(' ')} | ${places.rest}`;
};

describe('areas at the beginning of a name', () => {
	it.each([
		['云岭省清河市柳林县人民政府', '云岭省清河市柳林县 | province prefecture county | 人民政府'],
		['北京市云山区人民政府', '北京市云山区 | province county | 人民政府'],
		['苏州市教育局', '苏州市 | prefecture | 教育局'],
		['沙市区人民政府', '沙市区 | county | 人民政府'],
		['津市市人民政府', '津市市 | prefecture | 人民政府'],
		['恩州人民政府', '恩州 | prefecture | 人民政府'],
		['清河市市场监督管理局', '清河市 | prefecture | 市场监督管理局'],
		['柳林县住房和城乡建设局', '柳林县 | county | 住房和城乡建设局'],
		['柳林县乡村振兴局', '柳林县 | county | 乡村振兴局'],
		['清河市城市管理综合行政执法局', '清河市 | prefecture | 城市管理综合行政执法局'],
		['清河市高新技术产业开发区管委会', '清河市高新技术产业开发区 | prefecture zone | 管委会'],
		['云山区人民政府南湖路街道办事处', '云山区南湖路街道 | county township | 办事处'],
		['公安局', '- |  | 公安局'],
		['市人民政府办公室', '- |  | 市人民政府办公室'],
		['全省各级机关', '- |  | 全省各级机关'],
	])('%s', (name, says) => {
		expect(told(name)).toBe(says);
	});
});
