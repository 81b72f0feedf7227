import { For, Show } from 'solid-js';
import type { Fact } from '../../report/reading';
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
				<span class="fact-label report-words" lang="zh-Hans">
					{props.fact.label}
				</span>
				<Value of={props.fact} unit />
			</PlaceLink>
		</li>
	);
}
