import { type Body, sameBody } from '../../report/body';
import { renamed } from '../../report/renamed';
import type { Unit } from './units';

/**
 * Puts bodies together that are one under two names: 国土资源局 to 2018 and 自然资源局 since, 鼓楼区 in the years in which
 * 岚州市鼓楼区 has no report. Only where no other body may be either of them.
 */
export function joined(units: readonly Unit[]): Unit[] {
	const gone = new Set<Unit>();
	const alike = nearBy(units);
	const near = (unit: Unit): Unit[] => alike(unit).filter((other) => !gone.has(other));
	for (const unit of [...units].sort((a, b) => firstOf(a) - firstOf(b))) {
		const before = nearest(unit, near(unit), (other) => mayBecome(other, unit));
		const after = before && nearest(before, near(before), (other) => mayBecome(before, other));
		if (!before || after !== unit) continue;
		take(unit, before);
		gone.add(before);
	}
	return units.filter((unit) => !gone.has(unit));
}

/** The one that is nearest in time, where the others became it or came of it in turn. */
function nearest(unit: Unit, others: readonly Unit[], may: (other: Unit) => boolean): Unit | undefined {
	const found = others.filter((other) => other !== unit && may(other));
	const [first, ...rest] = found.sort((a, b) => apart(a, unit) - apart(b, unit));
	return first && rest.every((one) => mayBecome(one, first) || mayBecome(first, one)) ? first : undefined;
}

/** Whether a body may have gone on under the other's name; no year has reports of both. */
function mayBecome(before: Unit, now: Unit): boolean {
	if (firstOf(before) > firstOf(now) || [...before.byYear.keys()].some((year) => now.byYear.has(year))) return false;
	if (sameBody(before.body, now.body) === 'maybe') return true;
	return lastOf(before) < firstOf(now) && renamed(before.body, now.body) === 'renamed';
}

/** Of a name and a longer one the longer one tells more. */
function take(unit: Unit, before: Unit): void {
	for (const [year, rows] of before.byYear) unit.byYear.set(year, rows);
	for (const [year, name] of before.failed) unit.failed.set(year, name);
	const { name, region, body } = before;
	const longer = region !== unit.region && region?.endsWith(unit.region ?? '');
	unit.also = [...before.also, nameIn(longer ? unit : before), ...unit.also];
	if (longer) Object.assign(unit, { name, region, body });
}

const nameIn = ({ body: { kind }, region, name }: Unit): string => (kind === 'government' ? (region ?? name) : name);

const firstOf = ({ byYear }: Unit): number => Math.min(...byYear.keys());
const lastOf = ({ byYear }: Unit): number => Math.max(...byYear.keys());
const apart = (a: Unit, b: Unit): number =>
	Math.min(Math.abs(firstOf(a) - lastOf(b)), Math.abs(firstOf(b) - lastOf(a)));

/** The bodies whose names begin or end alike: of three thousand not each is held against each. */
function nearBy(units: readonly Unit[]): (unit: Unit) => readonly Unit[] {
	const alike = new Map<string, Unit[]>();
	for (const unit of units)
		for (const key of keysOf(unit.body)) {
			const met = alike.get(key);
			if (met) met.push(unit);
			else alike.set(key, [unit]);
		}
	return ({ body }) => [...new Set(keysOf(body).flatMap((key) => alike.get(key) ?? []))];
}

const keysOf = ({ kind, name = '', region = name }: Body): string[] => [
	`${kind} ${region.slice(0, 2)}`,
	`${kind} …${(kind === 'government' ? region : name).slice(-3)}`,
];
