import type { Fact, Indicator } from '../../src/report/reading';

/** The facts that no figure of the official forms has already told: the same number is listed once. */
export function untold(facts: readonly Fact[], told: readonly Indicator[]): Fact[] {
	const spans = told.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
	let next = 0;
	return facts.filter(({ span: [start, end] }) => {
		while (next < spans.length && (spans[next]?.[1] ?? 0) <= start) next++;
		return !((spans[next]?.[0] ?? end) < end);
	});
}
