import type { Meta } from './reading';

/** Whose report it is: a government's, or that of a body with one task of its own. */
export interface Body {
	kind: 'government' | 'department';
	/** The issuer without what its offices vary: 云岭县人民政府办公室 and 云岭县人民政府 are both 云岭县. */
	name?: string;
	/** The administrative area. */
	region?: string;
}

/** The body that a report is of; undefined where it names neither a body nor an area. */
export function bodyOf({ issuer, region, level }: Pick<Meta, 'issuer' | 'region' | 'level'>): Body | undefined {
	const kind = level === 'department' || level === undefined ? 'department' : 'government';
	const name = issuer && plain(issuer, kind);
	if (!name && (!region || kind === 'department')) return undefined;
	return { kind, ...(name && { name }), ...(region && { region }) };
}

/** One text for all reports of a body, as far as their own words tell: governments by their area, others by their name. */
export const bodyKey = ({ kind, name, region }: Body): string =>
	`${kind} ${kind === 'government' ? (region ?? name) : name}`;

/**
 * Whether two reports are of one body. `maybe` where name and area tell different things, or where one name is the
 * other without the areas before it: 望河区 may be 云岭市望河区.
 */
export function sameBody(a: Body, b: Body): 'same' | 'maybe' | 'other' {
	if (a.kind !== b.kind) return 'other';
	const name = alike(a.name, b.name);
	if (a.kind === 'department') return name === 'unknown' ? 'other' : name;
	const region = alike(a.region, b.region);
	const told = [name, region].filter((one) => one !== 'unknown');
	if (told.length === 0 || told.every((one) => one === 'other')) return 'other';
	return told.every((one) => one === 'same') ? 'same' : 'maybe';
}

/** True where a report belongs to an area that a government reports for: its departments, and what lies inside. */
export function isUnder(below: Body, government: Body): boolean {
	if (government.kind !== 'government' || !government.region || !below.region) return false;
	if (!below.region.startsWith(government.region)) return false;
	return below.kind === 'department' || below.region.length > government.region.length;
}

function alike(a: string | undefined, b: string | undefined): 'same' | 'maybe' | 'other' | 'unknown' {
	if (a === undefined || b === undefined) return 'unknown';
	if (a === b) return 'same';
	return a.endsWith(b) || b.endsWith(a) ? 'maybe' : 'other';
}

function plain(issuer: string, kind: Body['kind']): string {
	const name = issuer.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');
	return kind === 'government' ? name.replace(GOVERNMENT, '') || name : name.replace(OFFICE, '');
}

/** What the name of a government's office adds to that of its area. */
const GOVERNMENT =
	/(?:(?:人民)?政府|(?:党工委)?(?:管理委员会|管委会)|行政公署|行署|党政|街道(?=办))?\(?(?:办公[厅室]|办事处|办)?\)?$/;
/** The office of a bureau signs for the bureau; that of a government is a department of its own. */
const OFFICE = /(?<=[局厅委院署会部])办公[厅室]$/;
