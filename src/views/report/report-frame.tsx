import { createEffect, on, onCleanup, Show } from 'solid-js';
import type { Reading } from '../../report/reading';
import { AboutPane } from './about-pane';
import { EvidenceSheet } from './evidence-sheet';
import { FactsPane } from './facts-pane';
import { FiguresPane } from './figures/figures-pane';
import { FindingsPane } from './findings/findings-pane';
import { Notices } from './notices';
import { Sides } from './original/sides';
import { OutlinePane } from './outline-pane';
import { PaneFrame } from './pane-frame';
import { PaneTabs } from './pane-tabs';
import { ReportHead } from './report-head';
import { TrailSteps } from './trail-steps';
import { type ReportView, useReport } from './view';

/** A report on the page: outline, text and figures side by side, or one at a time on a phone. */
export function ReportFrame(props: { onReread(reading: Reading): void }) {
	const view = useReport();
	makeWayOut(() => {
		if (!view.place()) return;
		const link = document.querySelector<HTMLElement>(
			'.pane:not([hidden]) :is(.figure-link, .fact, .findings a, .check a)[aria-current]',
		);
		view.leave();
		link?.focus();
	});
	keepKeyboard(view);
	return (
		<div class="report" data-layout={view.panes.layout()}>
			<ReportHead />
			<PaneTabs />
			<PaneFrame pane="outline">
				<OutlinePane />
			</PaneFrame>
			<PaneFrame pane="text" always>
				<Notices notices={view.reading.notices} />
				<Sides />
			</PaneFrame>
			<PaneFrame pane="figures" always>
				<FiguresPane />
			</PaneFrame>
			<PaneFrame pane="findings" always>
				<FindingsPane />
			</PaneFrame>
			<PaneFrame pane="facts">
				<FactsPane />
			</PaneFrame>
			<PaneFrame pane="about">
				<AboutPane onReread={props.onReread} />
			</PaneFrame>
			<Show when={view.panes.layout() === 'phone'}>
				<TrailSteps />
			</Show>
			<EvidenceSheet />
		</div>
	);
}

/** Escape puts out the lit words, closes the open figure, and goes back to the number that led there. */
function makeWayOut(leave: () => void): void {
	const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !document.querySelector('dialog[open]') && leave();
	addEventListener('keydown', onKey);
	onCleanup(() => removeEventListener('keydown', onKey));
}

/** On the way back from a place to another pane the keyboard goes on at the link that led there. */
function keepKeyboard({ place, panes, href }: ReportView): void {
	createEffect(
		on(place, (now, before) => {
			if (now || !before) return;
			requestAnimationFrame(() => {
				if (!document.activeElement?.matches('body, #main')) return;
				const link = document.querySelector<HTMLElement>(`#pane-${panes.chosen()} a[href="${href(before)}"]`);
				link?.focus({ preventScroll: true });
			});
		}),
	);
}
