import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import { requestCell } from '../../../report/catalog';
import { useApp } from '../../../ui/app-context';
import { resolved } from '../../../ui/resolved';
import { loadMeanings, meaningOf } from '../../../words/meanings';
import { noticeSentence } from '../../../words/sentence';
import { Verdict } from '../findings/verdict';
import { FormTables } from '../forms/form-tables';
import { drawnIn, formsOf } from '../forms/forms';
import { useReport } from '../view';
import { FigureLine } from './figure-line';
import { isFound } from './found';
import { type Figure, groupFigures, type LineGroup } from './statements';

/** More figures than these are sought by name. */
const MANY = 12;

/** Every figure of the official forms that the report states, grouped as the forms group them. */
export function FiguresPane() {
	const view = useReport();
	const [sought, setSought] = createSignal('');
	return (
		<>
			<Verdict />
			<Show when={view.figures.length > 0} fallback={<NoFigures />}>
				<Show when={view.figures.length > MANY}>
					<input
						type="search"
						class="search figure-search"
						placeholder={view.words().figures.search}
						aria-label={view.words().figures.search}
						onInput={(event) => setSought(event.currentTarget.value.trim())}
					/>
				</Show>
				<Show when={sought()} fallback={<AllFigures />}>
					<Found sought={sought()} />
				</Show>
			</Show>
		</>
	);
}

function AllFigures() {
	const view = useReport();
	const forms = createMemo(() => formsOf(view.figures));
	const groups = createMemo(() => {
		const drawn = drawnIn(forms());
		return groupFigures(view.figures.filter((figure) => !(isPlainlyPlaced(figure) && drawn.has(figure.id))));
	});
	return (
		<>
			<Show when={groups().some(({ bothScopes }) => bothScopes)}>
				<p class="pane-note">{view.words().figures.bothScopes}</p>
			</Show>
			<For each={groups()}>{(group) => <FigureGroup {...group} />}</For>
			<FormTables forms={forms()} />
		</>
	);
}

/** The figures with these words in their name, those of the drawn forms too, or with this number. */
function Found(props: { sought: string }) {
	const view = useReport();
	// Names are sought at once, meanings when their words have come.
	const [meanings] = createResource(useApp().speech.language, loadMeanings);
	/** Of a row of table 3 once, for all applicants. */
	const meaning = (id: string) => {
		const loaded = resolved(meanings);
		return loaded && (requestCell(id)?.column ?? 'total') === 'total' ? meaningOf(id, loaded) : undefined;
	};
	const groups = createMemo(() =>
		groupFigures(
			view.figures.filter((figure) => isFound(figure, props.sought, view, meaning(figure.id))),
			'all',
		),
	);
	return (
		<>
			<p class="sr-only" role="status">
				{view.words().figures.found(groups().reduce((sum, { lines }) => sum + lines.length, 0))}
			</p>
			<For each={groups()} fallback={<p class="pane-note">{view.words().figures.found(0)}</p>}>
				{(group) => <FigureGroup {...group} />}
			</For>
		</>
	);
}

/** What a form's cell can hold: a figure of the report's own year and the whole area. */
const isPlainlyPlaced = ({ scope, year }: Figure): boolean => scope === 'all' && year === undefined;

function FigureGroup(props: LineGroup) {
	const view = useReport();
	const title = () => {
		const { group, forms } = view.words();
		if (props.group === 'request') return forms.t3;
		return props.group in group ? group[props.group as 'fee'] : props.group;
	};
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
	const stranger = view.reading.notices.find(({ code }) => code === 'not-a-report');
	return (
		<div class="pane-empty">
			<p>{stranger ? noticeSentence(stranger, view.words()) : view.words().figures.empty}</p>
			<p>{view.words().figures.emptyHint}</p>
		</div>
	);
}
