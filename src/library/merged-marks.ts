import type { Marks } from '../report/marks';

/** What both know: of two marks on one finding the later one counts, of two settled rows the one that is here. */
export function mergedMarks(here: Marks, come: Marks): Marks {
	const findings = new Map(here.findings.map((mark) => [mark.key, mark]));
	for (const mark of come.findings) if (mark.at > (findings.get(mark.key)?.at ?? 0)) findings.set(mark.key, mark);
	const settled = new Set(here.settled.map(({ key }) => key));
	return {
		id: here.id,
		findings: [...findings.values()],
		settled: [...here.settled, ...come.settled.filter(({ key }) => !settled.has(key))],
	};
}
