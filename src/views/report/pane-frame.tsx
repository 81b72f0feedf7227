import { createMemo, type JSX, Show } from 'solid-js';
import { createLater } from '../../ui/later';
import type { Pane } from './panes';
import { useReport } from './view';

/**
 * A part of the report page: a tab's panel where it is one of several, a region where it is always in view.
 * Made when it is first looked at, then kept, so that it is found as it was left; with `always` from the start,
 * because it is looked into or printed from elsewhere. The tab that is in view comes first, all else a frame later: the
 * layout of both at once would keep the page busy for long.
 */
export function PaneFrame(props: { pane: Pane; always?: boolean; children: JSX.Element }) {
	const view = useReport();
	const isTab = () => view.panes.tabs().includes(props.pane);
	const later = createLater();
	const made = createMemo<boolean>(
		(before) =>
			before || (isTab() && view.panes.inView(props.pane)) || (later() && (!isTab() || (props.always ?? false))),
		false,
	);
	return (
		<section
			id={`pane-${props.pane}`}
			class="pane"
			role={isTab() ? 'tabpanel' : 'region'}
			aria-label={view.words().panes[props.pane]}
			hidden={!view.panes.inView(props.pane)}
			tabindex={isTab() ? -1 : undefined}
		>
			<h2 class="sr-only">{view.words().panes[props.pane]}</h2>
			<Show when={made()}>{props.children}</Show>
		</section>
	);
}
