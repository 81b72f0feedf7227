import { onCleanup } from 'solid-js';
import type { Reading } from '../../report/reading';
import { AboutPane } from './about-pane';
import { EvidenceSheet } from './evidence-sheet';
import { FactsPane } from './facts-pane';
import { FiguresPane } from './figures/figures-pane';
import { FindingsPane } from './findings-pane';
import { Notices } from './notices';
import { OutlinePane } from './outline-pane';
import { PaneFrame } from './pane-frame';
import { PaneTabs } from './pane-tabs';
import { ReportHead } from './report-head';
import { TextPane } from './text/text-pane';
import { useReport } from './view';

/** A report on the page: outline, text and figures side by side, or one at a time on a phone. */
export function ReportFrame(props: { onReread(reading: Reading): void }) {
	const view = useReport();
	makeWayOut(() => view.place() && view.leave());
	return (
		<div class="report" data-layout={view.panes.layout()}>
			<ReportHead />
			<PaneTabs />
			<PaneFrame pane="outline">
				<OutlinePane />
			</PaneFrame>
			<PaneFrame pane="text" always>
				<Notices notices={view.reading.notices} />
				<TextPane />
			</PaneFrame>
			<PaneFrame pane="figures">
				<FiguresPane />
			</PaneFrame>
			<PaneFrame pane="findings">
				<FindingsPane />
			</PaneFrame>
			<PaneFrame pane="facts">
				<FactsPane />
			</PaneFrame>
			<PaneFrame pane="about">
				<AboutPane onReread={props.onReread} />
			</PaneFrame>
			<EvidenceSheet />
		</div>
	);
}

/** Escape puts out the lit words and closes the open figure. */
function makeWayOut(leave: () => void): void {
	const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !document.querySelector('dialog[open]') && leave();
	addEventListener('keydown', onKey);
	onCleanup(() => removeEventListener('keydown', onKey));
}
