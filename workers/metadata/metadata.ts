import type { Meta, Script } from '../../src/report/reading';
import type { Extent, FullOutline } from '../outline/outline';
import { rightBehind } from '../text/around';
import type { Folded } from '../text/fold';
import { DATE_SOURCE } from './dates';
import { eraOf } from './era';
import { Fields } from './fields';
import { issuerOf } from './issuer';
import { levelOf } from './level';
import { documentNumberOf, indexNumberOf } from './numbers';
import { type Parts, partsOf } from './parts';
import { periodOf } from './period';
import { publishedOn, writtenOn } from './publication';
import { regionOf } from './region';
import { signatureIn } from './signature';
import { titleOf } from './title';
import { nameOverNotice, nameUnderTitle } from './under-title';
import { reportedYear } from './year';

/**
 * What a report says about itself: names in Simplified, dates ISO, nothing that it does not state.
 *
 * @param script the script that the report is written in
 * @param published the day of publication that the file tells of itself, for a report that prints none
 */
export function metadataOf(folded: Folded, outline: FullOutline, script: Script, published?: string): Meta {
	const parts = partsOf(folded, outline);
	const fields = new Fields(folded, placesOfFields(parts, outline));
	const titled = titleOf(folded, outline, script);
	const title = titled?.words;
	const head = wordsIn(folded, parts.head);
	const under = wordsIn(folded, { ...parts.head, start: titleEnd(parts, outline) });
	const opening = wordsIn(folded, parts.opening);
	const { start } = parts.opening;
	const within = Math.min(start + PERIOD_WITHIN, folded.codes.length);
	const period = periodOf(folded, start, within);
	const signed = signatureIn(folded, parts.tail.start, parts.tail.end, 'last');
	const signature = signed ?? signatureUnderTitle(folded, parts, outline);
	const year = reportedYear(title, period, opening, wordsIn(folded, { start, end: within }));
	return known({
		title: titled?.printed,
		...whoAndWhere(folded, outline, { parts, fields, title, opening, signed: signature?.body }),
		year,
		era: eraOf(folded.text, year),
		period,
		publishedOn: publishedOn(fields, head, under) ?? published,
		signedOn: signed?.signedOn ?? writtenOn(fields) ?? signature?.signedOn,
		indexNumber: indexNumberOf(fields, head),
		documentNumber: documentNumberOf(folded, fields, parts.head),
		script,
	});
}

/** Reports state the period of their figures at the beginning, some in the first part. */
const PERIOD_WITHIN = 4000;

interface Clues {
	parts: Parts;
	fields: Fields;
	title: string | undefined;
	opening: string;
	/** The name over the date at the end. */
	signed: string | undefined;
}

function whoAndWhere(
	folded: Folded,
	outline: FullOutline,
	clues: Clues,
): Maybe<Pick<Meta, 'issuer' | 'region' | 'level'>> {
	const { parts, title, opening } = clues;
	const beginning = rightBehind(folded.text, parts.opening.start, PERIOD_WITHIN);
	const underTitle = nameUnderTitle(folded, outline.titles);
	const issuer = issuerOf({ ...clues, beginning, underTitle, overNotice: nameOverNotice(folded) });
	const region = regionOf(title, issuer, beginning);
	return { issuer, region, level: levelOf({ title, issuer, region, opening, text: folded.text }) };
}

/** Who signed under the report's title, and when: above it stand the site's own days. */
function signatureUnderTitle(folded: Folded, parts: Parts, outline: FullOutline): ReturnType<typeof signatureIn> {
	const { head } = parts;
	const under = titleEnd(parts, outline);
	if (under < head.end) return signatureIn(folded, under, head.end, 'first');
	// A copy without its title: a day is the report's only with a name over it, or in brackets.
	const signed = signatureIn(folded, head.start, head.end, 'first');
	const isSet = BRACKETED.test(wordsIn(folded, head));
	return signed?.body === undefined && !isSet ? undefined : signed;
}
const BRACKETED = new RegExp(`^\\s*\\(${DATE_SOURCE}\\)(?:\\n|$)`);

/** Where the first title ends; where the head does, without one. */
const titleEnd = ({ head }: Parts, { titles }: FullOutline): number =>
	Math.min(...titles.map(({ end }) => end), head.end);

/** Above the report, else in what the site prints below it. */
const placesOfFields = ({ head }: Parts, { paragraphs, end }: FullOutline): Extent[] => [
	head,
	...paragraphs.filter((piece) => piece.furniture && piece.start >= end),
];

const wordsIn = ({ text }: Folded, { start, end }: Extent): string => text.slice(start, end);

type Maybe<T> = { [K in keyof T]?: T[K] | undefined };

/** The fields that are known. */
function known({ script, ...fields }: Maybe<Omit<Meta, 'script'>> & { script: Script }): Meta {
	const stated: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(fields)) if (value !== undefined) stated[name] = value;
	return { ...(stated as Omit<Meta, 'script'>), script };
}
