import { createMemo, onMount, Show } from 'solid-js';
import { nameAndYear } from '../../library/names';
import { placeOn } from '../../library/trail';
import { useApp, useWords } from '../../ui/app-context';
import { isPlainClick } from '../../ui/plain-click';
import { hrefOfReport } from '../../ui/route';
import { followedTrail } from '../../ui/trail';
import { Whole } from '../../ui/whole';
import { useReport } from './view';

type Way = 'before' | 'after';

/** The way that was gone last: in the report that it led to the keyboard goes on there. */
let gone: Way | undefined;

/** On to the reports beside this one in the list that its reader came from. */
export function TrailSteps() {
	const view = useReport();
	const { library } = useApp();
	const words = useWords();
	const kept = createMemo(() => new Map(library.rows().map((row) => [row.id, row])));
	const place = createMemo(() => placeOn(followedTrail(), view.reading.source.sha256, (id) => kept().has(id)));
	const nameOf = (id: string) => {
		const row = kept().get(id);
		return row ? nameAndYear(row) : '';
	};
	return (
		<Show when={place()}>
			{(here) => (
				<nav class="trail" aria-label={view.words().trail.label}>
					<Step way="before" to={here().before} nameOf={nameOf} />
					<span class="trail-at" role="img" aria-label={view.words().trail.at(here().at, here().of)}>
						{words().number(here().at)} / {words().number(here().of)}
					</span>
					<Step way="after" to={here().after} nameOf={nameOf} />
				</nav>
			)}
		</Show>
	);
}

/**
 * A link to the next report one way. It takes this one's place in the history: the way back leads to the list. Where the
 * list ends it says so to who has come there by the keyboard, which would else be thrown back to the page.
 */
function Step(props: { way: Way; to: string | undefined; nameOf(id: string): string }) {
	const view = useReport();
	const { router } = useApp();
	/** Where there is room for no more than an arrow, its words are for screen readers. */
	const isArrow = () => view.panes.layout() !== 'phone';
	let step: HTMLElement | undefined;
	const hold = (element: HTMLElement) => {
		step = element;
	};
	onMount(() => {
		if (gone !== props.way) return;
		gone = undefined;
		if (document.activeElement?.matches('body, #main')) step?.focus({ preventScroll: true });
	});
	const go = (event: MouseEvent, id: string) => {
		if (!isPlainClick(event)) return;
		event.preventDefault();
		gone = props.way;
		router.replace({ page: 'report', id });
	};
	return (
		<Show
			when={props.to}
			fallback={
				<span ref={hold} class="trail-step" data-way={props.way} tabindex="-1">
					<span class="sr-only">{view.words().trail.end[props.way]}</span>
				</span>
			}
		>
			{(id) => (
				<a
					ref={hold}
					class="trail-step"
					data-way={props.way}
					href={hrefOfReport(id())}
					title={props.nameOf(id())}
					onClick={(event) => go(event, id())}
				>
					<span classList={{ 'sr-only': isArrow() }}>{view.words().trail[props.way]}</span>
					<span class="trail-name report-words" classList={{ 'sr-only': isArrow() }} lang="zh-Hans">
						<Whole says={props.nameOf(id())} />
					</span>
				</a>
			)}
		</Show>
	);
}
