import { leading } from '../../../report/leading';
import { neighbours } from '../../../report/neighbours';
import type { Reading, Section } from '../../../report/reading';
import { overlap, type Span } from '../../../report/span';
import type { FindingAt } from '../findings/at';

/** Characters of a block that share all their marks. */
export interface Piece {
	span: Span;
	/** The figure that these words say (its place in `Reading.indicators`), the narrowest first where there are several. */
	figures: readonly number[];
	/** The findings about these words, the gravest first. */
	findings: readonly FindingAt[];
	/** Words of a heading inside a running line. */
	heading?: true;
	/** Words that the reader is being shown; `first` where the eye is led to. */
	lit?: 'first' | 'also';
}

/** All words that are lit, and the ones among them to scroll to. */
export interface Lit {
	spans: readonly Span[];
	first: Span;
}

/** The marks of a whole reading, sorted by where they begin, so that a block finds its own quickly. */
export interface Marks {
	within(block: Span): Mark[];
}

/** Words that something is to be said of: a figure (its place in the reading), a finding, a heading. */
export interface Mark {
	span: Span;
	figure?: number;
	finding?: FindingAt;
	heading?: true;
}

/** All marks of a reading: figures, findings, headings. */
export function marksOf(reading: Reading): Marks {
	const marks: Mark[] = [
		...reading.indicators.map(({ span }, figure) => ({ span, figure })),
		...reading.findings.flatMap(({ spans }, index) =>
			spans.map((span, at) => ({ span, finding: { index, first: at === 0 } })),
		),
		...flat(reading.sections).map(({ span }) => ({ span, heading: true as const })),
	].sort((a, b) => a.span[0] - b.span[0]);
	const longest = marks.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0);
	return {
		within(block) {
			const found: Mark[] = [];
			for (let i = leading(marks, ({ span }) => span[0] < block[0] - longest); i < marks.length; i++) {
				const mark = marks[i] as Mark;
				if (mark.span[0] >= block[1]) break;
				if (overlap(mark.span, block)) found.push(mark);
			}
			return found;
		},
	};
}

const flat = (sections: readonly Section[]): Section[] =>
	sections.flatMap((section) => [section, ...flat(section.children)]);

/**
 * Cuts a block where its marks begin and end.
 *
 * @param block where the block stands
 * @param marks those that overlap it
 * @param lit words to light up, wherever they stand
 */
export function piecesOf(block: Span, marks: readonly Mark[], lit?: Lit): Piece[] {
	const inside = marks.filter(({ span }) => overlap(span, block));
	const lights = lit?.spans.filter((span) => overlap(span, block)) ?? [];
	const edges = [block, ...inside.map(({ span }) => span), ...lights]
		.flat()
		.filter((edge) => edge >= block[0] && edge <= block[1]);
	const cuts = [...new Set(edges)].sort((a, b) => a - b);
	return neighbours(cuts).map((span) => pieceOf(span, inside, lights, lit?.first));
}

function pieceOf(span: Span, marks: readonly Mark[], lights: readonly Span[], first?: Span): Piece {
	const here = marks.filter((mark) => overlap(mark.span, span));
	const figures = here
		.filter((mark) => mark.figure !== undefined)
		.sort((a, b) => length(a.span) - length(b.span))
		.map((mark) => mark.figure as number);
	// Findings stand in order, the gravest first.
	const findings = here.flatMap((mark) => mark.finding ?? []).sort((a, b) => a.index - b.index);
	const lit = lights.some((light) => overlap(light, span));
	return {
		span,
		figures,
		findings,
		...(here.some((mark) => mark.heading) && { heading: true as const }),
		...(lit && { lit: first && overlap(first, span) ? ('first' as const) : ('also' as const) }),
	};
}

const length = ([start, end]: Span): number => end - start;
