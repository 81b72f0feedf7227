import { createMemo, For, Show } from 'solid-js';
import { FormTables } from '../forms/form-tables';
import { drawnIn, formsOf } from '../forms/forms';
import { useReport } from '../view';
import { FigureLine } from './figure-line';
import { type Figure, groupFigures, type LineGroup } from './statements';

/** Every figure of the official forms that the report states, grouped as the forms group them. */
export function FiguresPane() {
	const view = useReport();
	const forms = createMemo(() => formsOf(view.figures));
	const groups = createMemo(() => {
		const drawn = drawnIn(forms());
		return groupFigures(view.figures.filter((figure) => !(isPlainlyPlaced(figure) && drawn.has(figure.id))));
	});
	return (
		<Show when={view.figures.length > 0} fallback={<NoFigures />}>
			<Show when={groups().some(({ bothScopes }) => bothScopes)}>
				<p class="pane-note">{view.words().figures.bothScopes}</p>
			</Show>
			<For each={groups()}>{(group) => <FigureGroup {...group} />}</For>
			<FormTables forms={forms()} />
		</Show>
	);
}

/** What a form's cell can hold: a figure of the report's own year and the whole area. */
const isPlainlyPlaced = ({ scope, year }: Figure): boolean => scope === 'all' && year === undefined;

function FigureGroup(props: LineGroup) {
	const view = useReport();
	const title = () => (props.group in view.words().group ? view.words().group[props.group as 'fee'] : props.group);
	return (
		<section class="figure-group">
			<header>
				<h3>{title()}</h3>
				<Show when={props.bothScopes}>
					<span class="scope-head">{view.words().figures.all}</span>
					<span class="scope-head">{view.words().figures.self}</span>
				</Show>
			</header>
			<ul>
				<For each={props.lines}>{(line) => <FigureLine line={line} bothScopes={props.bothScopes} />}</For>
			</ul>
		</section>
	);
}

function NoFigures() {
	const view = useReport();
	return (
		<div class="pane-empty">
			<p>{view.words().figures.empty}</p>
			<p>{view.words().figures.emptyHint}</p>
		</div>
	);
}
