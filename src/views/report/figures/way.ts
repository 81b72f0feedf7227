import type { Indicator, Step } from '../../../report/reading';
import type { ChecksWords } from '../../../words/checks/zh-Hans';
import { printed } from './printed';

type Way = Exclude<keyof ChecksWords['way'], 'reader'>;

/** What the names of the reading rules say of the way in which they read. */
const WAYS: readonly (readonly [rule: RegExp, way: Way])[] = [
	[/\.cell$/, 'cell'],
	[/\.jammed$/, 'jammed'],
	[/\.derived$/, 'derived'],
	[/^(?:no|nothing)-|^section-says-none$/, 'none'],
	[/^all-/, 'all'],
	[/-respectively$/, 'respectively'],
	[/-each$/, 'each'],
	[/-behind-|^own-share-/, 'goesOn'],
	[/-behind$/, 'behind'],
];

/**
 * In one sentence, how a figure was read: in place of the rule's name, which only the export gives.
 *
 * @param text of the report
 */
export function wayOf(
	{ rule, derivation, settledBy }: Pick<Indicator, 'rule' | 'derivation' | 'settledBy'>,
	ways: ChecksWords['way'],
	text: string,
): string {
	if (settledBy) return ways.reader;
	const way = WAYS.find(([pattern]) => pattern.test(rule))?.[1] ?? 'head';
	const says = ways[way];
	return typeof says === 'string' ? says : says(termOf(derivation, text));
}

function termOf(derivation: readonly Step[], text: string): string {
	const term = derivation.find(({ saw }) => saw === 'term');
	return term ? printed(term, text) : '';
}
