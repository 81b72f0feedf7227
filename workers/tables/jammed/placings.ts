import type { Figure, Figures } from './splits';

/** Every way to put the figures, in their order, into so many cells, the others blank; at most `most` of them. */
export function placings(figures: Figures, cells: number, most: number): Figures[] {
	const all: Figures[] = [];
	const chosen: Figure[] = [];
	const walk = (next: number): void => {
		const blank = cells - chosen.length - (figures.length - next);
		if (all.length >= most || blank < 0) return;
		if (chosen.length === cells) {
			all.push([...chosen]);
			return;
		}
		if (next < figures.length) {
			chosen.push(figures[next]);
			walk(next + 1);
			chosen.pop();
		}
		if (blank > 0) {
			chosen.push(undefined);
			walk(next);
			chosen.pop();
		}
	};
	walk(0);
	return all;
}
