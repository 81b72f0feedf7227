import { wholeName } from './office-name';
import type { Meta } from './reading';

/** Whose report it is: a government's, or that of a body with one task of its own. */
export interface Body {
	kind: 'government' | 'department';
	/** The issuer without what its offices vary: 云岭县人民政府办公室 and 云岭县人民政府 are both 云岭县. */
	name?: string;
	/** The administrative area. */
	region?: string;
	/** A government's own level alone (市本级), beside which there is a report of the whole area. */
	own?: true;
}

/** What tells whose report it is. */
type Whose = Pick<Meta, 'issuer' | 'region' | 'level' | 'title'>;

/** The body that a report is of; undefined where it names neither a body nor an area. */
export function bodyOf({ issuer, region: area, level, title = '' }: Whose): Body | undefined {
	const region = whole(area);
	const kind = isGovernment(level, issuer, region) ? 'government' : 'department';
	const name = issuer && plain(issuer, kind, region);
	if (!name && (!region || kind === 'department')) return undefined;
	const own = kind === 'government' && OWN_LEVEL.test(title);
	return { kind, ...(name && { name }), ...(region && { region }), ...(own && { own }) };
}

/** Of a city whose rank nothing tells the name does: it is but the area's. */
const isGovernment = (level: Whose['level'], issuer: string | undefined, region: string | undefined): boolean =>
	level === undefined ? issuer !== undefined && plain(issuer, 'government', region) === region : level !== 'department';

/** 岚州市本级2021年…: not of the whole area. */
const OWN_LEVEL = /^[^\d]{2,}本级/;

/** One text for all reports of a body, as far as their own words tell: governments by their area, others by their name. */
export const bodyKey = ({ kind, name, region, own }: Body): string =>
	`${kind} ${kind === 'government' ? (region ?? name) : name}${own ? '本级' : ''}`;

/**
 * Whether two reports are of one body. `maybe` where name and area tell different things, or where one name is the
 * other without the areas before it: 望河区 may be 云岭市望河区.
 */
export function sameBody(a: Body, b: Body): 'same' | 'maybe' | 'other' {
	if (a.kind !== b.kind || a.own !== b.own) return 'other';
	const [name, region] = [alike(a.name, b.name), alike(a.region, b.region)];
	if (a.kind === 'department') {
		if (name !== 'maybe') return name === 'same' ? 'same' : 'other';
		return region === 'other' ? 'other' : 'maybe';
	}
	if (region === 'unknown') return name === 'unknown' ? 'other' : name;
	if (region === 'maybe') return 'maybe';
	// Of a name or an area that both have it is the same, or nobody can say; 鼓楼区 alone is no other city's.
	if (region === 'same') return name === 'other' ? 'maybe' : 'same';
	return name === 'same' ? 'maybe' : 'other';
}

/** True where a report belongs to an area that a government reports for: its departments, and what lies inside. */
export function isUnder(below: Body, government: Body): boolean {
	if (government.kind !== 'government' || government.own || !government.region || !below.region) return false;
	if (!below.region.startsWith(government.region)) return false;
	return below.kind === 'department' || below.region.length > government.region.length;
}

/** True for a county or a district that does not say which prefecture it lies in: it may be any. */
export function mayBeUnder(below: Body, government: Body): boolean {
	if (below.kind !== 'government' || government.kind !== 'government' || below.own || government.own) return false;
	return COUNTY.test(below.region ?? '') && PREFECTURE.test(government.region ?? '');
}
const COUNTY = /^[^省市州盟]{1,9}[县区旗]$/;
const PREFECTURE = /^[^县区旗]{2,9}[市州盟]$/;

function alike(a: string | undefined, b: string | undefined): 'same' | 'maybe' | 'other' | 'unknown' {
	if (a === undefined || b === undefined) return 'unknown';
	if (a === b) return 'same';
	const [long, short] = a.length > b.length ? [a, b] : [b, a];
	const areas = long.endsWith(short) ? long.slice(0, -short.length) : '';
	// 石桥镇 is no 大石桥镇; of 云岭县教育局 people say 县教育局.
	return AREAS.test(areas) || (areas && AREA.test(short)) ? 'maybe' : 'other';
}

const AREAS = /[省市县区州盟旗镇乡]$/;
const AREA = /^[省市县区州盟旗](?!中区)/;

/** A zone by its whole name. */
const whole = (area: string | undefined): string | undefined =>
	area?.replace('高新区', '高新技术产业开发区').replace('经开区', '经济技术开发区');

function plain(issuer: string, kind: Body['kind'], region = ''): string {
	const name = (whole(issuer) as string).replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');
	if (kind === 'government') return name.replace(GOVERNMENT, '') || name;
	const area = name.startsWith(region) ? region : '';
	return area + wholeName(name.slice(area.length).replace(OFFICE, ''));
}

/** What the name of a government's office adds to that of its area. */
const GOVERNMENT =
	/(?:(?:人民)?政府|(?:党工委)?(?:管理委员会|管委会)|行政公署|行署|党政|街道(?=办))?\(?(?:办公[厅室]|办事处|办)?\)?$/;
/** The office of a bureau signs for the bureau; that of a government is a department of its own. */
const OFFICE = /(?<=[局厅委院署会部])办公[厅室]$/;
