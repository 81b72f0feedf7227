import type { Found } from './headings';
import { rankOf } from './runs';

/**
 * The headings, without kinds that they have only by their words: below the problems there is no part on 政策解读, only what
 * was wrong with it; 公开情况 below 二、主动公开情况 is about what that part is about, no overview.
 */
export function withoutKindsOfNone(found: readonly Found[]): Found[] {
	const around: Found[] = [];
	return found.map((heading) => {
		while (around.length > 0 && rankOf(heading.style) <= rankOf((around.at(-1) as Found).style)) around.pop();
		const part = around.find(({ kind }) => kind !== undefined && kind !== 'overview');
		around.push(heading);
		if (!part || !heading.kind || !isOfAnother(heading.kind, part.kind)) return heading;
		const { kind, ...bare } = heading;
		return bare;
	});
}

const isOfAnother = (kind: string, part: string | undefined): boolean =>
	kind === 'overview' || (part === 'problems' && kind !== 'problems');
