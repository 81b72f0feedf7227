import { type Accessor, createComputed, createContext, createMemo, on, useContext } from 'solid-js';
import type { Reading, Script } from '../../report/reading';
import type { Span } from '../../report/span';
import type { Place, Router } from '../../ui/route';
import { hrefOf } from '../../ui/route';
import type { ReportSpeech } from '../../words/report';
import { type Figure, gatherFigures } from './figures/statements';
import type { Panes } from './panes';
import { createScriptView, type ScriptView } from './script-view';

/** A report as it is being looked at: which words are lit, which figure is open. */
export interface ReportView {
	reading: Reading;
	words: Accessor<ReportSpeech['report']>;
	names: Accessor<ReportSpeech['names']>;
	script: ScriptView;
	/** What the report says of each figure, in the order of the forms. */
	figures: readonly Figure[];
	panes: Panes;
	place: Accessor<Place | undefined>;
	/** The words to light up. */
	lit: Accessor<Span | undefined>;
	/** The figure to tell about (its place in `reading.indicators`). */
	opened: Accessor<number | undefined>;
	/** BCP 47, of the report's own words as they are shown. */
	textLanguage: Accessor<string>;
	href(place: Place): string;
	show(place: Place): void;
	/** Puts the lit words out and closes the open figure. */
	leave(): void;
}

interface Surroundings {
	reading: Reading;
	router: Router;
	speech: Accessor<ReportSpeech>;
	panes: Panes;
	convert(text: string, to: Script): Promise<string>;
}

/** The state of a report page; the location hash holds the place, so that the way back works. */
export function createReportView({ reading, router, speech, panes, convert }: Surroundings): ReportView {
	const id = reading.source.sha256;
	const place = createMemo(() => placeIn(router), undefined, { equals: false });
	let left = false;
	createComputed(
		on(place, (now, before) => {
			if (now) panes.follow(now);
			// The way back leads to where the reader came from; putting the words out by hand does not.
			else if (before && !left) panes.comeBack();
			left = false;
		}),
	);
	const script = createScriptView(reading.text, convert);
	const to = (next?: Place) => ({ page: 'report' as const, id, ...(next && { place: next }) });
	return {
		reading,
		words: () => speech().report,
		names: () => speech().names,
		figures: gatherFigures(reading.indicators),
		script,
		textLanguage: () => `zh-${script.shown() === 'original' ? capital(reading.meta.script) : capital(script.shown())}`,
		panes,
		place,
		lit: createMemo(() => litBy(place(), reading)),
		opened: createMemo(() => openedBy(place(), reading)),
		href: (next) => hrefOf(to(next)),
		show: (next) => router.go(to(next), place() !== undefined),
		leave() {
			left = true;
			router.go(to(), true);
		},
	};
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function placeIn(router: Router): Place | undefined {
	const route = router.route();
	return route.page === 'report' ? route.place : undefined;
}

function litBy(place: Place | undefined, { indicators, text }: Reading): Span | undefined {
	if (place?.kind === 'figure') return indicators[place.index]?.span;
	if (!place || place.span[0] >= place.span[1] || place.span[1] > text.length) return undefined;
	return place.span;
}

function openedBy(place: Place | undefined, { indicators }: Reading): number | undefined {
	if (!place) return undefined;
	if (place.kind === 'figure') return indicators[place.index] && place.index;
	const { span } = place;
	const index = indicators.findIndex((figure) => figure.span[0] === span[0] && figure.span[1] === span[1]);
	return index < 0 ? undefined : index;
}

const ReportContext = createContext<ReportView>();
export const ReportProvider = ReportContext.Provider;

/** The report around a view; outside of one is a mistake in the program. */
export function useReport(): ReportView {
	const view = useContext(ReportContext);
	if (!view) throw new Error('a view stands outside a report');
	return view;
}
