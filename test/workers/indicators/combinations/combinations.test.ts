import { describe, expect, it } from 'vitest';
import { read } from '../../../../workers/read';
import {
	ANSWERED,
	CAME,
	CAME_IN,
	DEALT_WITH,
	DONE_WITH_ALL,
	EXPLAINED,
	LEFT_OVER,
	type Piece,
	PLACES,
	PUBLISHED,
	RECEIVED,
	type Says,
} from './pieces';

/** Every way of saying one thing stands with every way of saying the next: what each piece tells is read in all of them. */
describe.each([
	['applications, how they came, and what was done with all', '（二）依申请公开。', [RECEIVED, CAME, DONE_WITH_ALL]],
	['what came in, was dealt with and left over', '（二）依申请公开。', [CAME_IN, DEALT_WITH, LEFT_OVER]],
	['what came in, was answered and left over', '（二）依申请公开。', [CAME_IN, ANSWERED, LEFT_OVER]],
	['what was published, where, and explained', '（一）主动公开。', [PUBLISHED, PLACES, EXPLAINED]],
] as const)('%s', (_, part, [first, ...others]) => {
	it.each(first)('%s …', async (...opening) => {
		const unread: string[] = [];
		for (const pieces of products(others)) {
			const told = [opening, ...pieces];
			const sentence = told.map(([words]) => words).join('');
			const missed = await missedIn(`${part}${sentence}。`, Object.assign({}, ...told.map(([, says]) => says)));
			if (missed.length > 0) unread.push(`${sentence}: ${missed.join(', ')}`);
		}
		expect(unread).toEqual([]);
	});
});

/** One of each list, in every combination. */
function products([pieces, ...others]: readonly (readonly Piece[])[]): Piece[][] {
	if (!pieces) return [[]];
	return pieces.flatMap((piece) => products(others).map((rest) => [piece, ...rest]));
}

/** The figures that a report with this sentence should tell and does not. */
async function missedIn(sentence: string, says: Says): Promise<string[]> {
	const text = `云岭县水务局2021年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n`;
	const outcome = await read({ name: 'sentence.txt', bytes: new TextEncoder().encode(text).buffer });
	const indicators = outcome.ok ? outcome.value.indicators : [];
	return Object.entries(says)
		.filter(([id, value]) => !indicators.some((one) => one.id === id && one.value === value && one.scope === 'all'))
		.map(([id, value]) => `${id} ${value}`);
}
