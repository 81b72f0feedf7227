import type { ToldFigure } from '../../src/report/relations';
import type { Entry } from './filing';

/** Names of the figures that any of these reports tells. */
export function figuresIn(entries: Iterable<Entry>): string[] {
	const names = new Set<string>();
	for (const { digest } of entries)
		for (const figures of [digest.figures, digest.self]) for (const id of Object.keys(figures)) names.add(id);
	return [...names];
}

/** What these reports say of a figure: of the whole area, else of the body itself. */
export function told(id: string, entries: Iterable<Entry>): (ToldFigure & { report: string })[] {
	const all: (ToldFigure & { report: string })[] = [];
	for (const { id: report, digest } of entries) {
		const whole = digest.figures[id];
		const stated = whole ?? digest.self[id];
		if (!stated) continue;
		const { low: _, high: __, ...figure } = stated;
		all.push({ report, ...figure, ...(!whole && { self: true as const }) });
	}
	return all;
}
