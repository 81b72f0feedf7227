/** A name taken apart: the administrative areas it begins with, outermost first, and what is left. */
export interface Places {
	areas: Area[];
	rest: string;
}

export interface Area {
	name: string;
	tier: 'province' | 'prefecture' | 'county' | 'zone' | 'township';
}

/**
 * Reads the areas that a name begins with: 河北省石家庄市新华区 | 人民政府办公室.
 *
 * @param name folded: a title, an issuer, a line
 */
export function placesOf(name: string): Places {
	const areas: Area[] = [];
	let rest = name;
	for (const { tier, reads } of TIERS) {
		const match = reads.exec(rest);
		if (!match || FOREIGN.test(match[1] as string)) continue;
		areas.push({ name: match[1] as string, tier: tier === 'county' && ZONE.test(match[1] as string) ? 'zone' : tier });
		rest = rest.slice(match[0].length);
	}
	return { areas, rest };
}

/** The innermost area with the ones printed before it: 石家庄市新华区. */
export const areaName = ({ areas }: Places): string | undefined =>
	areas.length > 0 ? areas.map(({ name }) => name).join('') : undefined;

/** × and X stand for characters left out: ××县. */
const HAN = '[一-鿿×X]';
const TIERS: readonly { tier: Area['tier']; reads: RegExp }[] = [
	{
		tier: 'province',
		reads: new RegExp(
			`^((?:北京|上海|天津|重庆)市|(?!全|我|本|各)${HAN}{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|新疆生产建设兵团|(?:香港|澳门)特别行政区)`,
		),
	},
	{
		tier: 'prefecture',
		// 州 and 地区 alone only where a government or its office follows: 苏州市, 荆州区, 贫困地区 are others.
		reads: new RegExp(
			`^(${HAN}{2,12}?(?:自治州|盟)|${HAN}{1,6}?州(?=人民政府|政府|20|$|[^市区县旗镇乡村]{2,10}?(?:局|委员会|办公室))|${HAN}{1,8}?市(?!区|场|市(?![场政监直属容]))|${HAN}{1,6}?地区(?=行政公署|行署|20|$))`,
		),
	},
	{ tier: 'county', reads: new RegExp(`^(${HAN}{1,12}?(?:县(?!级)|旗|区(?![域划块级])|市(?!区|域|场|级|政(?!府))))`) },
	{ tier: 'township', reads: new RegExp(`^(?:人民政府)?(${HAN}{1,8}?(?:镇|乡|街道|苏木|街(?=20|$|办事处)))(?!村)`) },
];

/** Zones with a committee (管委会) for a government. */
const ZONE =
	/(?:新区|开发区|实验区|示范区|高新区|经开区|园区|度假区|保税区|合作区|自贸区|旅游区|风景区|名胜区|产业区)$/;
/** Words that no area has in its name: what ends like one there is part of an office's name. */
const FOREIGN =
	/人民|政府|管理|[局委办厅院处的和与及]|建设|住房|城乡|城镇|乡镇|市场|社会|社区|交通|水利|财政|公安|发展|服务|信息|工作|年|公司|城市|我|全[省市县区]|^(?:本|各|小|山|灾|景|校|辖)?.?$/;
