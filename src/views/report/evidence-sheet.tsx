import { createMemo, Show } from 'solid-js';
import { useWords } from '../../ui/app-context';
import { figureName } from '../../words/name';
import { FigureDetail } from './figures/figure-detail';
import type { Figure } from './figures/statements';
import { Value } from './figures/value';
import { PlaceLink } from './place-link';
import { useReport } from './view';

/** On a phone: the figure that the lit words say, at the foot of the text. */
export function EvidenceSheet() {
	const view = useReport();
	const figure = createMemo(() =>
		view.figures.find((one) => statementsOf(one).some(({ index }) => index === view.opened())),
	);
	return (
		<Show when={view.panes.layout() === 'phone' && view.panes.inView('text') && figure()}>
			{(open) => <Sheet figure={open()} />}
		</Show>
	);
}

const statementsOf = (figure: Figure) => [figure.first, ...figure.again];

function Sheet(props: { figure: Figure }) {
	const view = useReport();
	const words = useWords();
	const opened = () => view.opened() as number;
	const statement = () => statementsOf(props.figure).find(({ index }) => index === opened()) ?? props.figure.first;
	return (
		<aside class="sheet" aria-label={figureName(props.figure.id, view.names())}>
			<header>
				<h2>{figureName(props.figure.id, view.names())}</h2>
				<button type="button" class="icon-button" aria-label={words().app.close} onClick={() => view.leave()}>
					×
				</button>
			</header>
			<div class="sheet-value">
				<Value of={statement().indicator} unit />
				<NextPlace figure={props.figure} opened={opened()} />
			</div>
			<details open={view.place()?.kind === 'figure'}>
				<summary>{view.words().detail.evidence}</summary>
				<FigureDetail figure={props.figure} opened={opened()} />
			</details>
		</aside>
	);
}

/** On to the next place that states the same figure, where there is one. */
function NextPlace(props: { figure: Figure; opened: number }) {
	const view = useReport();
	const all = () => statementsOf(props.figure);
	const at = () => all().findIndex(({ index }) => index === props.opened);
	const next = () => all()[(at() + 1) % all().length];
	return (
		<Show when={all().length > 1 && next()}>
			{(statement) => (
				<PlaceLink place={{ kind: 'words', span: statement().indicator.span }} class="next-place">
					{view.words().detail.next} {at() + 1} / {all().length}
				</PlaceLink>
			)}
		</Show>
	);
}
