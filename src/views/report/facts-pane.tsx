import { For, Show } from 'solid-js';
import type { Fact } from '../../report/reading';
import { wordsBefore } from './fact-words';
import { Value } from './figures/value';
import { PlaceLink } from './place-link';
import { useReport } from './view';

/** Every other figure of the running text, with the words that name it. */
export function FactsPane() {
	const view = useReport();
	const facts = () => view.reading.facts;
	return (
		<Show when={facts().length > 0} fallback={<p class="pane-empty">{view.words().facts.empty}</p>}>
			<p class="pane-note">{view.words().facts.count(facts().length)}</p>
			<ul class="facts">
				<For each={facts()}>{(fact) => <FactLine fact={fact} />}</For>
			</ul>
		</Show>
	);
}

/** One character alone, such as 把, names nothing. */
const named = (label: string): string | undefined => (label.length > 1 ? label : undefined);

function FactLine(props: { fact: Fact }) {
	const view = useReport();
	const current = () => {
		const first = view.lit()?.first;
		return first?.[0] === props.fact.span[0] && first?.[1] === props.fact.span[1];
	};
	return (
		<li>
			<PlaceLink
				place={{ kind: 'words', span: props.fact.span }}
				class="fact"
				aria-current={current() ? 'true' : undefined}
			>
				<Show
					when={named(props.fact.label)}
					fallback={
						<span class="fact-label unnamed report-words" lang={view.textLanguage()}>
							{wordsBefore(view.script.text(), props.fact.span[0])}
						</span>
					}
				>
					{(label) => (
						<span class="fact-label report-words" lang="zh-Hans">
							{label()}
						</span>
					)}
				</Show>
				<Value of={props.fact} unit />
			</PlaceLink>
		</li>
	);
}
