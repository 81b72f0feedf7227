import type { IndicatorId } from '../../src/report/catalog';
import { rightBefore } from '../text/around';
import { addedToDirectory } from './by-context/added-to-directory';
import { agreedOrNot } from './by-context/agreed-or-not';
import { besideAverage } from './by-context/beside-average';
import { byWhichItCame, cameOneWay } from './by-context/came-one-way';
import { carriedByYear, leftForNextYear } from './by-context/carried';
import { closedInAll } from './by-context/closed-in-all';
import { continuationOf } from './by-context/continuation';
import { countedByDisclosure } from './by-context/counted-by-disclosure';
import { endedAlike } from './by-context/ended-alike';
import { grownSinceLastYear, grownTo } from './by-context/grown-to';
import { issuedAndPublished, publishedOfIssued } from './by-context/issued-and-published';
import { kindOfItsItem } from './by-context/kind-of-its-item';
import { narrowedTo } from './by-context/narrowed';
import { ofOneYear } from './by-context/of-one-year';
import { ofWhatWasDue } from './by-context/of-what-was-due';
import { oneOfEach } from './by-context/one-of-each';
import { ownBesideOthers } from './by-context/own-beside-others';
import { wholeOfYear } from './by-context/parts-of-year';
import { personsAndCases } from './by-context/persons-and-cases';
import { postedInAll } from './by-context/posted-in-all';
import { allRefusedFor, refusedFor, refusedForSeveral } from './by-context/refused-for';
import { restOfPlaces } from './by-context/rest-of-places';
import { shareByPlace } from './by-context/share-by-place';
import { isOneOfSeveral, sharesOf } from './by-context/shared-number';
import {
	areColleaguesBefore,
	staffBesideOthers,
	staffByKinds,
	staffForShort,
	staffNamedBehind,
	staffWithTheirParts,
} from './by-context/staff-for-short';
import { sumOfParts } from './by-context/sum-of-parts';
import { sumOfSentenceBefore } from './by-context/sum-of-sentence-before';
import { taught } from './by-context/taught';
import { thereWere } from './by-context/there-were';
import { toldInBracket } from './by-context/told-in-bracket';
import { deedsOf } from './by-context/two-deeds';
import { underItsName } from './by-context/under-its-name';
import { wayForShort } from './by-context/ways-for-short';
import { whoAppealed, whoApplied } from './by-context/who-asked';
import { inForm } from './forms-of-year';
import { type Match, matchQuantity } from './matching/match';
import type { Name, NameByContext } from './name';
import { nameBehind } from './rules/rule';
import type { Counted } from './sentence/counted';
import type { ToldBefore } from './told-before';

/** What can tell by its surroundings what a number counts; the first that knows is believed. */
const BY_CONTEXT: readonly ((counted: Counted) => NameByContext | undefined)[] = [
	ofOneYear,
	addedToDirectory,
	grownTo,
	narrowedTo,
	ofWhatWasDue,
	wayForShort,
	staffByKinds,
	staffForShort,
	staffNamedBehind,
	agreedOrNot,
	refusedForSeveral,
	postedInAll,
	restOfPlaces,
	shareByPlace,
	ownBesideOthers,
	underItsName,
	kindOfItsItem,
	endedAlike,
	toldInBracket,
	personsAndCases,
	taught,
	thereWere,
	whoApplied,
	whoAppealed,
	publishedOfIssued,
	wholeOfYear,
	oneOfEach,
	sumOfParts,
	sumOfSentenceBefore,
	grownSinceLastYear,
	countedByDisclosure,
];

/** What a number tells besides what a rule has read from it. */
const BESIDES: readonly ((told: Name, counted: Counted) => readonly NameByContext[])[] = [
	({ id }, counted) => deedsOf(counted, id),
	cameOneWay,
	byWhichItCame,
	issuedAndPublished,
	closedInAll,
	allRefusedFor,
];

/** What a number counts: as one of several told together, by a rule, or by what stands around it. */
export function namesOf(
	counted: Counted,
	reported: number | undefined,
	before: ToldBefore | undefined,
): readonly Name[] {
	const shares = sharesOf(counted);
	if (shares.length > 0) return namesIn(counted, shares);
	if (isEachOfThem(counted) || isToldOfEach(counted) || isOneOfSeveral(counted)) return NAMELESS;
	const left = leftForNextYear(counted, reported);
	if (left) return namesIn(counted, [{ ...left, dated: true }]);
	const inAll = besideAverage(counted);
	if (inAll) return namesIn(counted, [inAll]);
	const match = matchQuantity(counted);
	return match ? namesByRule(match, counted, reported) : namesByContext(counted, reported, before);
}

/** Names whose words end with their number, where nothing else is said. */
const namesIn = ({ quantity }: Counted, names: readonly NameByContext[]): readonly Name[] =>
	names.map((name) => ({ end: quantity.end, ...name }));

const NAMELESS: readonly Name[] = [];

/** The name that a rule gives, and what the same number tells besides. */
function namesByRule(match: Match, counted: Counted, reported: number | undefined): readonly Name[] {
	const { id } = match.rule;
	const staff = staffAsTold(id, counted);
	if (staff) return namesIn(counted, [staff]);
	if (id === 'org.staff' && areColleaguesBefore(counted)) return NAMELESS;
	const told = nameOf(match, reported);
	const besides = BESIDES.flatMap((tells) => tells(told, counted));
	return [told, ...namesIn(counted, besides), ...refusedFor(told, counted)];
}

/** Where no rule names a number: what stands around it does, or the number before, which it goes on with. */
function namesByContext(
	counted: Counted,
	reported: number | undefined,
	before: ToldBefore | undefined,
): readonly Name[] {
	const deeds = deedsOf(counted, undefined);
	if (deeds.length > 0) return namesIn(counted, deeds);
	const carried = carriedByYear(counted, reported);
	if (carried) return namesIn(counted, [{ ...carried, dated: true }]);
	for (const tells of BY_CONTEXT) {
		const name = tells(counted);
		if (name) return namesIn(counted, [name]);
	}
	const more = continuationOf(before, counted);
	return more ? namesIn(counted, [{ ...more, start: counted.quantity.start }]) : NAMELESS;
}

/** Whom a number of staff counts, where what stands beside it says it better than its own words. */
function staffAsTold(id: IndicatorId, counted: Counted): NameByContext | undefined {
	if (id === 'org.staff') return staffBesideOthers(counted);
	if (id === 'org.staff.full_time') return staffWithTheirParts(counted) ?? staffNamedBehind(counted);
	return id === 'org.staff.part_time' ? staffNamedBehind(counted) : undefined;
}

/** 各科室明确信息员各1人, 11个科室各1人, 23个村各有兼职信息员1名: one for each of several, nobody knows how many in all. */
const isEachOfThem = ({ sentence: { text, start }, quantity }: Counted): boolean => {
	if (quantity.kind !== 'person') return false;
	const each = EACH.exec(rightBefore(text, quantity.start, LONGEST_EACH));
	return each !== null && OF_SEVERAL.test(text.slice(start, quantity.start - each[0].length));
};
const EACH =
	/各(?:自?(?:有|设有?|配有?|配备|明确|确定|安排|指定|落实)了?(?:(?:专职|兼职)?(?:信息|联络|工作|管理)?人?员)?)?$/;
const LONGEST_EACH = 12;
const OF_SEVERAL = /[各每均]|\d(?:个|家|所)[^,，。;；\d]{1,10}$/;

/** 4月和9月各收到1件申请: so many each time, nobody says how many in all. */
const isToldOfEach = ({ sentence: { text }, quantity }: Counted): boolean =>
	OF_EACH.test(rightBefore(text, quantity.start, LONGEST_DEED));
const OF_EACH = /各(?:收到|接到|受理|办结|办理|答复|公开|发布|印发|举办|召开|开展|组织)了?$/;
const LONGEST_DEED = 4;

function nameOf({ rule, quantity, start, end, head }: Match, reported: number | undefined): Name {
	const id = inForm(rule.id, reported);
	const isBehind = rule.side === 'either' && head.start >= quantity.end;
	return {
		id,
		rule: isBehind ? nameBehind(rule.name) : rule.name,
		start,
		end,
		head,
		only: rule,
		...(rule.weak && { weak: true }),
	};
}
