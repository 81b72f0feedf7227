import { ANNEX_ROWS, APPEAL_ROWS } from '../forms/annex';
import { resemblance } from '../labels/resemblance';
import { bare } from './label';

/** From here on a name in the place of a row of the form is taken for that row's. */
const ALIKE = 0.75;
/** With fewer rows that the form knows no place in it is known. */
const ENOUGH = 8;

/** The names of the form's rows in its order; those of 行政复议 and 行政诉讼 below each. */
const FORM: readonly (readonly [id: string, names: readonly string[]])[] = Object.entries(ANNEX_ROWS).flatMap((row) =>
	/^(?:reconsideration|litigation)\.total$/.test(row[0])
		? [row, ...Object.entries(APPEAL_ROWS).map(([id, names]) => [row[0].replace('total', id), names] as const)]
		: [row],
);
const ORDER = new Map(FORM.map(([id], place) => [id, place]));

/**
 * The rows of an annex with those that a scan misread, each by its place: between two that are known stand only the
 * form's rows between them.
 *
 * @param names what the rows are called
 * @param known the figures that they tell, undefined where the form does not know the name
 */
export function withMisread(
	names: readonly string[],
	known: readonly (string | undefined)[],
): readonly (string | undefined)[] {
	const places = known.map((id) => (id === undefined ? undefined : ORDER.get(id)));
	if (places.filter((place) => place !== undefined).length < ENOUGH) return known;
	return known.map((id, i) => {
		if (id !== undefined) return id;
		const before = places.slice(0, i).findLast((place) => place !== undefined) ?? -1;
		const after = places.slice(i + 1).find((place) => place !== undefined) ?? FORM.length;
		return likeliest(
			names[i] as string,
			FORM.slice(before + 1, after).filter(([other]) => !known.includes(other)),
		);
	});
}

/** The row that a name is most like, where one row alone is. */
function likeliest(name: string, rows: typeof FORM): string | undefined {
	const all = rows.map(([id, names]) => ({
		id,
		alike: Math.max(...names.map((own) => likeness(bare(name), bare(own)))),
	}));
	const [first, second] = all.sort((a, b) => b.alike - a.alike);
	return first && first.alike >= ALIKE && first.alike > (second?.alike ?? 0) ? first.id : undefined;
}

/** What is longer holds the name of another row too. */
const likeness = (name: string, own: string): number =>
	name.length > own.length + LONGER ? 0 : resemblance(name, own);
const LONGER = 3;
