import { FAMILIES } from '../indicators/rules/index';
import { headsOf, namesOf } from '../indicators/rules/rule';

/**
 * Where to look for a rule of the prose: the files that hold it, and the meanings of the words that name its figure
 * (`rules/application-ways.ts: online`); nothing for what is read in another way, whose name stands in its code.
 */
export function writtenIn(name: string): string | undefined {
	const written = Object.entries(FAMILIES).flatMap(([file, rules]) => {
		const heads = rules.filter((rule) => namesOf(rule).includes(name)).flatMap(headsOf);
		return heads.length > 0 ? [`rules/${file}.ts: ${[...new Set(heads)].join(', ')}`] : [];
	});
	return written.length > 0 ? written.join('; ') : undefined;
}
