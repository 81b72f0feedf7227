import { type Accessor, createSignal } from 'solid-js';
import { createMedia } from '../../ui/media';
import type { Place } from '../../ui/route';

/** The parts of a report's page. */
export const PANES = ['text', 'outline', 'figures', 'facts', 'findings', 'about'] as const;
export type Pane = (typeof PANES)[number];

/** phone: one pane at a time. tablet: the text and one other. desk: the outline too. */
type Layout = 'phone' | 'tablet' | 'desk';

/** How a place came to be shown: with the page, by a step from what is on it, or instead of another place. */
type Step = 'arrival' | 'step' | 'instead';

/** Which parts of a report's page are in view. */
export interface Panes {
	layout: Accessor<Layout>;
	/** Panes to choose from; those that are always in view are not among them. */
	tabs: Accessor<readonly Pane[]>;
	chosen: Accessor<Pane>;
	inView(pane: Pane): boolean;
	choose(pane: Pane): void;
	/** Brings the pane into view where a place is shown. */
	follow(place: Place, step: Step): void;
	/** On a phone, of a place that is shown in the text: the list that led there, if one did. */
	ledFrom: Accessor<Pane | undefined>;
	/** Back to the pane that was in view before a place was shown; false where it is in view. */
	comeBack(): boolean;
}

const TABS: Readonly<Record<Layout, readonly Pane[]>> = {
	phone: ['text', 'figures', 'findings', 'outline', 'facts', 'about'],
	tablet: ['figures', 'findings', 'outline', 'facts', 'about'],
	desk: ['figures', 'findings', 'facts', 'about'],
};

/** Which parts of a report are in view at this width. The figures come first: they are what people come for. */
export function createPanes(start: Pane = 'figures'): Panes {
	const wide = createMedia('(min-width: 75rem)');
	const middling = createMedia('(min-width: 52rem)');
	const layout = (): Layout => (wide() ? 'desk' : middling() ? 'tablet' : 'phone');
	const [wanted, setWanted] = createSignal(start);
	const tabs = () => TABS[layout()];
	const chosen = () => (tabs().includes(wanted()) ? wanted() : 'figures');
	const spots = createSpots();
	const [cameFrom, setCameFrom] = createSignal<{ pane: Pane; led: boolean }>({ pane: 'figures', led: false });
	const choose = (pane: Pane) => {
		if (layout() === 'phone') spots.change(chosen(), pane);
		setWanted(pane);
	};
	return {
		layout,
		tabs,
		chosen,
		inView: (pane) => !tabs().includes(pane) || chosen() === pane,
		choose,
		follow(place, step) {
			if (layout() !== 'phone') setWanted(PANE_OF[place.kind] ?? wanted());
			else if (chosen() !== 'text') {
				setCameFrom({ pane: chosen(), led: step !== 'arrival' });
				spots.keep(chosen());
				setWanted('text');
			} else if (step === 'step') setCameFrom({ pane: 'text', led: false });
		},
		ledFrom: () => (cameFrom().led ? cameFrom().pane : undefined),
		comeBack() {
			if (layout() !== 'phone') return false;
			const { pane } = cameFrom();
			const isElsewhere = pane !== chosen();
			choose(pane);
			return isElsewhere;
		},
	};
}

/** Beside the text: the pane that tells more about a place. */
const PANE_OF: Partial<Record<Place['kind'], Pane>> = { figure: 'figures', finding: 'findings', check: 'findings' };

/** On a phone all panes scroll with the page: each is found again where it was left. */
function createSpots() {
	const spots = new Map<Pane, number>();
	const keep = (pane: Pane) => void spots.set(pane, scrollY);
	return {
		keep,
		change(from: Pane, to: Pane) {
			keep(from);
			const head = document.querySelector<HTMLElement>('.report-head')?.offsetHeight ?? 0;
			const spot = spots.get(to) ?? Math.min(scrollY, head);
			requestAnimationFrame(() => scrollTo(0, spot));
		},
	};
}
