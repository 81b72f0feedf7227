import { For, Show } from 'solid-js';
import { useWords } from '../../ui/app-context';
import type { Pane } from './panes';
import { useReport } from './view';

/** The tabs: one stop for the tab key, arrows go from one to the next. */
export function PaneTabs() {
	const view = useReport();
	const step = (event: KeyboardEvent) => {
		const next = neighbour(event.key, view.panes.tabs(), view.panes.chosen());
		if (!next) return;
		event.preventDefault();
		view.panes.choose(next);
		document.getElementById(`tab-${next}`)?.focus();
	};
	return (
		<>
			<div class="tabs" role="tablist" aria-label={view.words().panes.label} onKeyDown={step}>
				<For each={view.panes.tabs()}>{(pane) => <Tab pane={pane} />}</For>
			</div>
			<Show when={view.panes.layout() !== 'phone'}>
				<ToPanel />
			</Show>
		</>
	);
}

/**
 * By the tab key the outline and the whole text lie between a tab and its panel: the way around them, seen when it is
 * reached.
 */
function ToPanel() {
	const view = useReport();
	const go = () => document.getElementById(`pane-${view.panes.chosen()}`)?.focus();
	return (
		<button type="button" class="skip" onClick={go}>
			{view.words().toPane(view.words().panes[view.panes.chosen()])}
		</button>
	);
}

function neighbour(key: string, tabs: readonly Pane[], chosen: Pane): Pane | undefined {
	const at = tabs.indexOf(chosen);
	if (key === 'ArrowRight') return tabs[(at + 1) % tabs.length];
	if (key === 'ArrowLeft') return tabs.at(at - 1);
	if (key === 'Home') return tabs[0];
	return key === 'End' ? tabs.at(-1) : undefined;
}

function Tab(props: { pane: Pane }) {
	const view = useReport();
	const words = useWords();
	const chosen = () => view.panes.chosen() === props.pane;
	const grave = () => view.marks.counts().open.error + view.marks.counts().open.warning;
	const name = () => {
		const count = props.pane === 'findings' && grave() > 0 ? ` ${words().number(grave())}` : '';
		return view.words().panes[props.pane] + count;
	};
	const label = () => {
		const { panes, short } = view.words();
		return view.panes.layout() !== 'desk' && props.pane === 'facts' ? short.facts : panes[props.pane];
	};
	return (
		<button
			type="button"
			role="tab"
			id={`tab-${props.pane}`}
			aria-selected={chosen()}
			aria-label={name()}
			aria-controls={`pane-${props.pane}`}
			tabindex={chosen() ? 0 : -1}
			onClick={() => view.panes.choose(props.pane)}
		>
			{label()}
			<Show when={props.pane === 'findings' && grave() > 0}>
				<span class="tab-count"> {words().number(grave())}</span>
			</Show>
		</button>
	);
}
