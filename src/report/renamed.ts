import type { Body } from './body';
import { mayHaveBeenOffice } from './office-name';

/** What the word at the end of an area's name may have been before, where it became another kind of area. */
const BECAME: readonly (readonly [before: string, now: string])[] = [
	['县', '区'],
	['县', '市'],
	['市', '区'],
	['乡', '镇'],
	['乡', '街道'],
	['镇', '街道'],
	['地区', '市'],
];
/** So many characters of a name come before the word that says what kind of area it is. */
const LEAST = 2;

/**
 * Whether a body may be another one's successor: its area or its office has got another name. `unclear` where a body
 * of either name may well have been there all along.
 */
export function renamed(before: Body, now: Body): 'renamed' | 'unclear' | 'other' {
	if (before.kind !== now.kind || before.own !== now.own) return 'other';
	const [old, own] = [before.region ?? '', now.region ?? ''];
	const area = areaRenamed(old, own);
	if (before.kind === 'government') return old && own && old !== own ? area : 'other';
	if (area === 'other' || !before.name?.startsWith(old) || !now.name?.startsWith(own)) return 'other';
	const offices = [before.name.slice(old.length), now.name.slice(own.length)] as const;
	if (offices[0] === offices[1]) return old === own ? 'other' : area;
	return mayHaveBeenOffice(...offices) ? area : 'other';
}

/** 青岩县柳河镇, 青岩区柳河街道: word by word one name can have become the other; `renamed` where they are the same. */
function areaRenamed(before: string, now: string): 'renamed' | 'unclear' | 'other' {
	let at = 0;
	while (at < before.length && before[at] === now[at]) at++;
	if (at === before.length && at === now.length) return 'renamed';
	const step = BECAME.find(([old, own]) => before.startsWith(old, at) && now.startsWith(own, at));
	if (!step || at < LEAST) return 'other';
	const rest = areaRenamed(before.slice(at + step[0].length), now.slice(at + step[1].length));
	// Besides a county there may be a city of its name, which it lies in: they are not taken for one.
	return rest === 'renamed' && step[1] === '市' ? 'unclear' : rest;
}
