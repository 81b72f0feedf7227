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
		['柳林县市监局', '柳林县 | county | 市监局'],
		['中共柳林县委机构编制委员会办公室', '柳林县 | county | 委机构编制委员会办公室'],
		['共青团柳林县委员会', '柳林县 | county | 委员会'],
		['清河市监察局', '清河市 | prefecture | 监察局'],
		['柳林县乡村振兴局', '柳林县 | county | 乡村振兴局'],
		['清河市城市管理综合行政执法局', '清河市 | prefecture | 城市管理综合行政执法局'],
		['清河市高新技术产业开发区管委会', '清河市高新技术产业开发区 | prefecture zone | 管委会'],
		['云山区人民政府南湖路街道办事处', '云山区南湖路街道 | county township | 办事处'],
		['盐城市教育局', '盐城市 | prefecture | 教育局'],
		['城市管理局', '- |  | 城市管理局'],
		['清河市城市管理局', '清河市 | prefecture | 城市管理局'],
		['云山区城市管理局', '云山区 | county | 城市管理局'],
		['呼和浩特市人民政府', '呼和浩特市 | prefecture | 人民政府'],
		['清河市和平区发展和改革局', '清河市和平区 | prefecture county | 发展和改革局'],
		['清河市市中区财政局', '清河市市中区 | prefecture county | 财政局'],
		['红旗区财政局', '红旗区 | county | 财政局'],
		['赣县区财政局', '赣县区 | county | 财政局'],
		['辉县市市场监督管理局', '辉县市 | prefecture | 市场监督管理局'],
		['周市镇人民政府', '周市镇 | township | 人民政府'],
		['老县镇人民政府', '老县镇 | township | 人民政府'],
		['古城镇人民政府', '古城镇 | township | 人民政府'],
		['清河市镇海区水利局', '清河市镇海区 | prefecture county | 水利局'],
		['公安县公安局', '公安县 | county | 公安局'],
		['万年县水利局', '万年县 | county | 水利局'],
		['普洱市西盟佤族自治县人民政府', '普洱市西盟佤族自治县 | prefecture county | 人民政府'],
		['喀什地区疏附县教育局', '喀什地区疏附县 | prefecture county | 教育局'],
		['青岭州农业农村局', '青岭州 | prefecture | 农业农村局'],
		['和田地区公安局', '和田地区 | prefecture | 公安局'],
		['柳林县青阳苗族仡佬族侗族乡人民政府', '柳林县青阳苗族仡佬族侗族乡 | county township | 人民政府'],
		['屈原管理区管委会', '屈原管理区 | zone | 管委会'],
		['清河市高铁新城管委会', '清河市高铁新城 | prefecture zone | 管委会'],
		['清河工业园管委会', '清河工业园 | zone | 管委会'],
		['新疆生产建设兵团第三十师', '新疆生产建设兵团第三十师 | province prefecture | '],
		['新疆生产建设兵团第三十师北河市二十团', '新疆生产建设兵团第三十师北河市二十团 | province prefecture township | '],
		['国家税务总局柳林县税务局', '柳林县 | county | 税务局'],
		['国网柳林县供电公司', '柳林县 | county | 供电公司'],
		['水利局岚溪区分局', '- |  | 水利局岚溪区分局'],
		['公安局', '- |  | 公安局'],
		['市人民政府办公室', '- |  | 市人民政府办公室'],
		['全省各级机关', '- |  | 全省各级机关'],
	])('%s', (name, says) => {
		expect(told(name)).toBe(says);
	});
});
