import { isOfPartOfYear } from './by-context/parts-of-year';
import { isDisowned } from './denials/disowned';
import { isDeniedOne } from './denials/not-one';
import { isAskedFor } from './forms-of-year';
import { idsLike } from './ids';
import type { Name } from './name';
import { namesOf } from './naming';
import { canBeOf } from './own-field';
import type { Report } from './report';
import type { Counted } from './sentence/counted';
import type { ToldBefore } from './told-before';
import { areTrainedHere } from './voices/named-only';
import type { Voice } from './voices/whose';
import type { ToldYear } from './voices/year';
import type { YearKeeper } from './voices/year-keeper';

/** What a number of the report tells: the names of its figures, their year, and in whose voice. */
export interface Telling {
	named: readonly Name[];
	/** Only where it is not the report's own. */
	year: number | undefined;
	voice: Voice;
}

/** What a number tells; nothing where it has no name, or is of another time or somebody else's. */
export function tellingOf(
	counted: Counted,
	{ meta, voices, years }: Report,
	before: ToldBefore | undefined,
): Telling | undefined {
	if (isDeniedOne(counted) || isDisowned(counted)) return undefined;
	const named = namesOf(counted, meta.year, before);
	const [first] = named;
	if (!first || !canBeOf(meta, first, counted) || !isAskedFor(first, counted, meta.year)) return undefined;
	if (isOfPartOfYear(counted, first.id, meta)) return undefined;
	const year = yearNamed(first, counted, years, before);
	years.note(year);
	if (year === 'past' || year === 'future') return undefined;
	const voice = voices.hear(counted.sentence, counted.clause);
	if (voice !== 'part') return { named, year, voice };
	return areTrainedHere(first.id, counted) ? { named, year, voice: 'all' } : undefined;
}

/** The year that a number is told for: that of the figure that it goes on with, or the one that its sentence names. */
function yearNamed(
	{ id, goesOn, dated }: Name,
	{ sentence, clause }: Counted,
	years: YearKeeper,
	before: ToldBefore | undefined,
): ToldYear {
	if (goesOn) return before?.year;
	if (dated) return undefined;
	const year = years.of(sentence, clause);
	return year === 'past' && STANDING.has(id) && SINCE.test(sentence.text.slice(sentence.start, clause.start))
		? undefined
		: year;
}
/** 自2008年开展工作以来，配备了1名专职人员: who does the work, and where, is so now. */
const STANDING = idsLike(/^org\.(?:staff|bodies$|reading_points$)/);
const SINCE = /以来[,，](?![^,，]*(?:累计|先后|历年))/;
