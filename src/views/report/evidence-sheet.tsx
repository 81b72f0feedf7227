import { createMemo, type JSX, onCleanup, Show } from 'solid-js';
import { Close } from '../../ui/close';
import { focusPage } from '../../ui/focus-page';
import { figureName } from '../../words/name';
import { AboutFigure } from './figures/about-figure';
import { FigureDetail } from './figures/figure-detail';
import type { Figure } from './figures/statements';
import { Value } from './figures/value';
import { Difference } from './findings/difference';
import { Elsewhere } from './findings/elsewhere';
import { FindingSays } from './findings/finding-item';
import { FindingMarks } from './findings/finding-marks';
import { createStanding } from './findings/standing';
import { PlaceLink } from './place-link';
import { useReport } from './view';

/** On a phone: the figure or the finding that the lit words are about, at the foot of the text. */
export function EvidenceSheet() {
	const view = useReport();
	const inView = () => view.panes.layout() === 'phone' && view.panes.inView('text');
	const figure = createMemo(() =>
		view.figures.find((one) => statementsOf(one).some(({ index }) => index === view.opened())),
	);
	const finding = createMemo(() => {
		const place = view.place();
		return place?.kind === 'finding' && view.finding(place.index) ? place.index : undefined;
	});
	return (
		<>
			<Show when={inView() && figure()}>{(open) => <FigureSheet figure={open()} />}</Show>
			<Show when={inView() && finding() !== undefined}>
				<FindingSheet index={finding() as number} />
			</Show>
		</>
	);
}

const statementsOf = (figure: Figure) => [figure.first, ...figure.again];

function Sheet(props: { title: string; children: JSX.Element }) {
	const view = useReport();
	const ledFrom = () => {
		const pane = view.panes.ledFrom();
		return pane && view.words().panes[pane];
	};
	/** The keyboard goes on at the words that the sheet was about. */
	const close = () => {
		const lit = document.querySelector('#pane-text .lit-first')?.getAttribute('href');
		view.leave();
		// They are drawn anew, without their light.
		const words = lit && document.querySelector<HTMLElement>(`#pane-text a[href="${lit}"]`);
		if (words) words.focus({ preventScroll: true });
		else focusPage();
	};
	return (
		<aside class="sheet" aria-label={props.title} ref={keepClear}>
			<header>
				<Show when={ledFrom()}>{(name) => <BackTo name={name()} />}</Show>
				<h2 classList={{ 'sr-only': ledFrom() === props.title }}>{props.title}</h2>
				<Close onClose={close} />
			</header>
			{props.children}
		</aside>
	);
}

/** The step back to the list that led here, where its reader left it. */
function BackTo(props: { name: string }) {
	const view = useReport();
	return (
		<button
			type="button"
			class="sheet-back"
			aria-label={view.words().backTo(props.name)}
			onClick={() => history.back()}
		>
			{props.name}
		</button>
	);
}

/** Tells the style sheet how high the foot of the page is taken: what is said meanwhile stands above it. */
function keepClear(sheet: HTMLElement): void {
	const { style } = document.documentElement;
	const grown = new ResizeObserver(() => style.setProperty('--foot', `${sheet.offsetHeight}px`));
	grown.observe(sheet);
	onCleanup(() => {
		grown.disconnect();
		style.removeProperty('--foot');
	});
}

function FigureSheet(props: { figure: Figure }) {
	const view = useReport();
	const opened = () => view.opened() as number;
	const statement = () => statementsOf(props.figure).find(({ index }) => index === opened()) ?? props.figure.first;
	return (
		<Sheet title={figureName(props.figure.id, view.names())}>
			<div class="sheet-value">
				<Value of={statement().indicator} unit />
				<NextPlace figure={props.figure} opened={opened()} />
			</div>
			<AboutFigure figure={props.figure} opened={statement().indicator} />
			<details open={view.place()?.kind === 'figure'}>
				<summary>{view.words().detail.evidence}</summary>
				<FigureDetail figure={props.figure} opened={opened()} />
			</details>
		</Sheet>
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

function FindingSheet(props: { index: number }) {
	const view = useReport();
	const finding = createStanding(() => props.index);
	const at = () => {
		const place = view.place();
		return place?.kind === 'finding' ? (place.at ?? 0) : 0;
	};
	const count = () => finding().spans.length;
	return (
		<Sheet title={view.checks().about}>
			<div
				class="finding"
				classList={{ handled: view.marks.of(props.index) !== undefined }}
				data-severity={finding().severity}
			>
				<FindingSays index={props.index} finding={finding()} />
				<Difference finding={finding()} />
				<Show when={count() > 1}>
					<PlaceLink place={{ kind: 'finding', index: props.index, at: (at() + 1) % count() }} class="next-place">
						{view.checks().next} {at() + 1} / {count()}
					</PlaceLink>
				</Show>
				<Elsewhere finding={finding()} />
				<FindingMarks index={props.index} />
			</div>
		</Sheet>
	);
}
