import { oneOf } from '../text/one-of';

/** A name taken apart: the administrative areas it begins with, outermost first, and what is left. */
interface Places {
	areas: Area[];
	rest: string;
}

/** An administrative area in a name. */
export interface Area {
	name: string;
	tier: 'province' | 'prefecture' | 'county' | 'zone' | 'township';
}

/**
 * Reads the areas that a name begins with: 南江省云岭市望河区 | 人民政府办公室; 国家税务总局 before them is left out.
 *
 * @param name folded: a title, an issuer, a line
 */
export function placesOf(name: string): Places {
	const zone = FREE_TRADE.exec(name)?.[0];
	if (zone) return { areas: [{ name: zone, tier: 'zone' }], rest: name.slice(zone.length) };
	const areas: Area[] = [];
	let rest = name.replace(NATIONAL, '');
	const province = PROVINCE.exec(rest)?.[0];
	if (province) {
		areas.push({ name: province, tier: 'province' });
		rest = rest.slice(province.length);
	}
	for (const { tier, ends } of TIERS) {
		const from = tier === 'township' || tier === 'zone' ? (GOVERNMENT.exec(rest)?.[0].length ?? 0) : 0;
		const area = areaAt(rest.slice(from), ends);
		if (!area || (tier === 'zone' && !ZONE.test(area))) continue;
		areas.push({ name: area, tier: tier === 'county' && ZONE.test(area) ? 'zone' : tier });
		rest = rest.slice(from + area.length);
	}
	const farm = /师/.test(areas.at(-1)?.name ?? '') ? FARM.exec(rest)?.[0] : undefined;
	if (farm) return { areas: [...areas, { name: farm, tier: 'township' }], rest: rest.slice(farm.length) };
	const last = areas.at(-1);
	if (!last) return { areas, rest: name };
	const also = ALSO.exec(rest)?.[0] ?? '';
	last.name += also;
	return { areas, rest: rest.slice(also.length) };
}

/** 高新区(新城区): one area of two names. */
const ALSO = /^\([一-鿿]{2,6}区\)(?=$|人民政府|管委会|管理委员会)/;

/** 中国(南江)自由贸易试验区霁川片区: its name has the province's in brackets. */
const FREE_TRADE = /^中国\([一-鿿]{2,4}\)自由贸易(?:试验区|港)(?:[一-鿿]{2,6}片区)?/;

/** 望河区政府|柳桥街道: a street, or a zone, as the office of its government. */
const GOVERNMENT = /^(?:人民)?政府/;

/** 第九师|芦荡农场: below a division of 兵团 a farm is what a town is elsewhere. */
const FARM = /^[一-鿿]{2,6}[农牧]场(?=20|人民政府|管委会|$)/;

/** The innermost area with the ones printed before it: 云岭市望河区. */
export const areaName = ({ areas }: Places): string | undefined =>
	areas.length > 0 ? areas.map(({ name }) => name).join('') : undefined;

/** The shortest name at the beginning that ends as this tier's names do. */
function areaAt(words: string, ends: RegExp): string | undefined {
	const beginning = words.slice(0, LONGEST + FOLLOWING);
	ends.lastIndex = 0;
	while (ends.test(beginning)) {
		const name = beginning.slice(0, ends.lastIndex);
		if (NAME.test(name) && !FOREIGN.test(name)) return name;
	}
	return undefined;
}

/** × and X stand for characters left out: ××县. */
const NAME = /^[一-鿿×X]{2,18}$|^[\d一二三四五六七八九十]{1,5}团(?:[场镇]|[一-鿿]{2,4}镇)?$/;
const LONGEST = 18;
/** What follows a name decides too. */
const FOLLOWING = 16;

/** A body of the state with offices in the places: 国家税务总局|柳林县税务局, 国网|柳林县供电公司. */
const NATIONAL =
	/^(?:中华人民共和国|国网|中共|中国共产党|共青团|中国共产主义青年团|(?:国家|中国)[一-鿿]{2,14}?(?:总局|局|银行|委员会))(?=[一-鿿]{2,12}?[省市县区州盟旗关])/;
const PROVINCE =
	/^(?:(?:北京|上海|天津|重庆)市|(?![一-鿿]?[一-鿿]?[全我本各])[一-鿿×X]{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|新疆生产建设兵团|(?:香港|澳门)特别行政区)/;

/** Whose names go on here: 周市|镇, 红旗|区, 赣县|区, 老县|镇. */
const TOWN = '镇(?![一-鿿]{1,12}县|江|海)|街?街道|乡(?!村|镇企|[一-鿿]{1,3}县)';
/** 市容管理局: what such a bureau keeps. */
const LOOKS = '容(?:市貌|管理|环境|环卫|和|局|园林|城管)';
const OFFICE = '人民政府|政府|管委会|管理委员会|20|$';
const TIERS: readonly { tier: Area['tier']; ends: RegExp }[] = [
	{
		tier: 'prefecture',
		// 州 alone only where a government or its office follows: 苏州市, 荆州区 are others.
		ends: new RegExp(
			`自治州|盟(?!佤)|州(?=${OFFICE}|(?:农业农村|乡村振兴|[^市区县旗镇乡村]{2,10}?)(?:局|委员会|办公室))|(?<![市县区][一-鿿]{2,6})地区(?!性|间|办事处)|^津市市|市(?!区|场|${LOOKS}|${TOWN}|(?<=^津市)市|(?<=[县区旗]市)监局)|第[一二三四五六七八九十]{1,3}师(?![一-鿿]{2,4}市)`,
			'g',
		),
	},
	{
		tier: 'county',
		ends: new RegExp(
			`县(?!级|区(?!域|划)|市(?![场政监容直级])|${TOWN})|旗(?!县|区|${TOWN})|区(?![域划块级]|${TOWN})|^津市市|市(?!区|域|场|级|政(?!府)|${LOOKS}|${TOWN}|(?<=^津市)市)|(?:新城|工业园|产业园|科技园|物流园)(?=${OFFICE})`,
			'g',
		),
	},
	{
		// A zone of a county: 柳林县|工业园区.
		tier: 'zone',
		ends: new RegExp(`(?:区|新城|工业园|产业园|科技园|物流园)(?=${OFFICE})|古[镇城](?=管委会|管理委员会|$)`, 'g'),
	},
	{
		tier: 'township',
		ends: new RegExp(
			`(?:镇(?!${TOWN}|[市县区])|乡(?!镇|族)|街道|地区(?=办事处|$)|苏木)(?!村)|街(?=20|$|办事处)|(?<=^[\\d一二三四五六七八九十]{1,5})团(?:[场镇]|[一-鿿]{2,4}镇)?`,
			'g',
		),
	},
];

/** Zones with a committee (管委会) for a government. */
const ZONE =
	/(?:新区|开发区|实验区|试验区|示范区|高新区|经开区|园区|度假区|保税区|合作区|自贸区|旅游区|风景区|名胜区|产业区|集聚区|管理区|[新港]城|工业园|产业园|科技园|物流园|古[镇城])$/;
/** Words that no area has in its name: what ends like one there is part of an office's name. */
const FOREIGN = new RegExp(
	oneOf(
		/人民(?!街|广场|路|桥)|政府|管理(?!区$)|(?<=..)[局委办厅院处](?=..)(?!街道)|公司/,
		/市场|社会|社区|交通|水利|财政|公安(?!县$)|发展|服务|信息|工作|贫困|住房|(?<!生产)建设(?!街|镇$|乡$)/,
		// 住房和城乡建设, 县城市管理局
		/(?:^[省市县区州]?|和|与|统筹|规划|推进)城[乡镇]|(?:^|[区县旗])城市|城市管理/,
		/[的与及]|我|各地|海关关|^年|[今去本全当]年|年度|(?<![天万])全[省市县区]|^乡镇|各乡镇/,
		// What is no name: 本区, 灾区, 县区, 市某某市
		/^[本各小山灾景校辖]区$|^开发区$|^[本各]?.?$|^[省市县区州乡镇]{2}$|^自治.$|^市.*市$|^[区县].*[市县区]$/,
	),
);
