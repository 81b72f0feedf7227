import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { Section, SectionKind } from '../../report/reading';
import { useApp } from '../../ui/app-context';
import { PlaceLink } from './place-link';
import { makeReadingSpot } from './reading-spot';
import { useReport } from './view';

/** The report's headings; the one being read is marked. */
export function OutlinePane() {
	const view = useReport();
	const [spot, setSpot] = createSignal(-1);
	onMount(() => {
		const article = document.querySelector<HTMLElement>('.report-text');
		if (article) onCleanup(makeReadingSpot(article, setSpot));
	});
	const starts = flatStarts(view.reading.sections);
	const current = () => starts.findLast((start) => start <= spot());
	return (
		<Show when={view.reading.sections.length > 0} fallback={<p class="pane-empty">{view.words().outline.empty}</p>}>
			<OutlineList sections={view.reading.sections} current={current()} />
		</Show>
	);
}

const flatStarts = (sections: readonly Section[]): number[] =>
	sections.flatMap(({ span, children }) => [span[0], ...flatStarts(children)]).sort((a, b) => a - b);

function OutlineList(props: { sections: readonly Section[]; current: number | undefined }) {
	const view = useReport();
	const says = (section: Section) =>
		view.script
			.text()
			.slice(...section.span)
			.replace(/\s+/g, ' ');
	return (
		<ol class="outline" lang={view.textLanguage()}>
			<For each={props.sections}>
				{(section) => (
					<li>
						<PlaceLink
							place={{ kind: 'words', span: section.span }}
							aria-current={props.current === section.span[0] ? 'location' : undefined}
						>
							{says(section)}
							<Gloss kind={section.kind} />
						</PlaceLink>
						<Show when={section.children.length > 0}>
							<OutlineList sections={section.children} current={props.current} />
						</Show>
					</li>
				)}
			</For>
		</ol>
	);
}

/** What a part is about, for those who do not read its heading. */
function Gloss(props: { kind: SectionKind | undefined }) {
	const { speech } = useApp();
	const view = useReport();
	return (
		<Show when={speech.language() === 'en' && props.kind}>
			{(kind) => (
				<span class="gloss" lang="en">
					{view.words().kind[kind()]}
				</span>
			)}
		</Show>
	);
}
