import { type Accessor, createContext, createMemo, useContext } from 'solid-js';
import type { Correction } from '../../library/mending';
import type { Check, Finding, OpenRow, Reading, Script } from '../../report/reading';
import type { BetweenFinding, Checkup } from '../../report/relations';
import type { Span } from '../../report/span';
import { hrefOfReport, type Place, type Router } from '../../ui/route';
import type { ReportSpeech } from '../../words/report';
import { type Figure, gatherFigures } from './figures/statements';
import { type FindingAt, findingsAt } from './findings/at';
import { type PlaceWords, placesOf } from './findings/places';
import { createFollowing } from './following';
import type { ReportMarks } from './marks';
import type { Panes } from './panes';
import { createScriptView, type ScriptView } from './script-view';
import type { Lit } from './text/pieces';

/** A report as it is being looked at: which words are lit, which figure is open. */
export interface ReportView {
	reading: Reading;
	words: Accessor<ReportSpeech['report']>;
	names: Accessor<ReportSpeech['names']>;
	/** What the reconciliation is told in. */
	checks: Accessor<ReportSpeech['checks']>;
	/** Puts what it says into words. */
	say: ReportSpeech['say'];
	script: ScriptView;
	/** What the report says of each figure, in the order of the forms. */
	figures: readonly Figure[];
	/** What stands at a place, for a line of a list. */
	placeAt(span: Span): PlaceWords;
	/** What comes of holding the report against others in the library, once that is known. */
	checkup: Accessor<Checkup | undefined>;
	/** A finding by its place: the report's own, and behind them those against other reports. */
	finding(index: number): Finding | BetweenFinding | undefined;
	/** The findings that lie on a place: the report's own, and behind them those against other reports. */
	findingsAt(span: Span): FindingAt[];
	/** What became of the findings of the version before, where there is one. */
	correction: Accessor<Correction | undefined>;
	/** Findings that the version before did not have. */
	fresh: Accessor<ReadonlySet<number>>;
	/** What the reader noted. */
	marks: ReportMarks;
	panes: Panes;
	place: Accessor<Place | undefined>;
	/** The words to light up. */
	lit: Accessor<Lit | undefined>;
	/** The figure to tell about (its place in `reading.indicators`). */
	opened: Accessor<number | undefined>;
	/** BCP 47, of the report's own words as they are shown. */
	textLanguage: Accessor<string>;
	href(place: Place): string;
	show(place: Place): void;
	/** Puts the lit words out and closes the open figure. */
	leave(): void;
	/** Has the report read again with the reader's choice for an open row; null takes the choice back. */
	settle(row: OpenRow, figures: readonly (number | null)[] | null): Promise<void>;
}

interface Surroundings {
	reading: Reading;
	router: Router;
	speech: Accessor<ReportSpeech>;
	panes: Panes;
	marks: ReportMarks;
	checkup: ReportView['checkup'];
	correction: ReportView['correction'];
	settle: ReportView['settle'];
	convert(text: string, to: Script): Promise<string>;
}

/** The state of a report page; the location hash holds the place, so that the way back works. */
export function createReportView(surroundings: Surroundings): ReportView {
	const { reading, router, speech, panes, marks, checkup, correction, settle, convert } = surroundings;
	const id = reading.source.sha256;
	const place = createMemo(() => placeIn(router), undefined, { equals: false });
	const following = createFollowing(place, panes);
	const script = createScriptView(reading.text, convert);
	const { findings, checks } = reading;
	const finding = (index: number) => findings[index] ?? checkup()?.between[index - findings.length];
	const findingsHere = createMemo(() => findingsAt([...findings, ...(checkup()?.between ?? [])]));
	const about = ({ kind, index }: Extract<Place, { index: number }>) =>
		kind === 'check' ? checks[index] : finding(index);
	const placeAt = placesOf(reading);
	const to = (next?: Place) => ({ page: 'report' as const, id, ...(next && { place: next }) });
	return {
		reading,
		words: () => speech().report,
		names: () => speech().names,
		checks: () => speech().checks,
		say: (saying) => speech().say(saying),
		placeAt,
		findingsAt: (span) => findingsHere()(span),
		marks,
		checkup,
		correction,
		fresh: createMemo(() => new Set(correction()?.fresh)),
		finding,
		settle,
		figures: gatherFigures(reading.indicators),
		script,
		textLanguage: () => `zh-${script.shown() === 'original' ? capital(reading.meta.script) : capital(script.shown())}`,
		panes,
		place,
		lit: createMemo(() => litBy(place(), reading, about)),
		opened: createMemo(() => openedBy(place(), reading)),
		href: (next) => hrefOfReport(id, next),
		show: (next) => (place() || following.isLeft() ? router.replace : router.go)(to(next)),
		leave() {
			if (!following.leave()) router.replace(to());
		},
	};
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function placeIn(router: Router): Place | undefined {
	const route = router.route();
	return route.page === 'report' ? route.place : undefined;
}

function litBy(
	place: Place | undefined,
	{ indicators, text }: Reading,
	about: (place: Extract<Place, { index: number }>) => Finding | Check | undefined,
): Lit | undefined {
	if (!place) return undefined;
	if (place.kind === 'figure') return lightsOf(indicators[place.index]?.span);
	if (place.kind === 'words') return lightsOf(place.span[1] <= text.length ? place.span : undefined);
	const all = about(place)?.spans ?? [];
	const spans = all.filter(([start, end]) => start < end);
	const first = all[place.at ?? 0];
	return lightsOf(first && first[0] < first[1] ? first : spans[0], spans);
}

/** A blank cell has no words to light up. */
const lightsOf = (first: Span | undefined, spans = first ? [first] : []): Lit | undefined =>
	first && first[0] < first[1] ? { first, spans } : undefined;

function openedBy(place: Place | undefined, { indicators }: Reading): number | undefined {
	if (place?.kind === 'figure') return indicators[place.index] && place.index;
	if (place?.kind !== 'words') return undefined;
	const { span } = place;
	const index = indicators.findIndex((figure) => figure.span[0] === span[0] && figure.span[1] === span[1]);
	return index < 0 ? undefined : index;
}

const ReportContext = createContext<ReportView>();
/** Gives the report to all that is drawn of it. */
export const ReportProvider = ReportContext.Provider;

/** The report around a view; outside of one is a mistake in the program. */
export function useReport(): ReportView {
	const view = useContext(ReportContext);
	if (!view) throw new Error('a view stands outside a report');
	return view;
}
