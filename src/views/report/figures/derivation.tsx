import { For, Show } from 'solid-js';
import type { Indicator, Step } from '../../../report/reading';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { wayOf } from './way';

/** How a figure was read, step by step, each step a link to what was seen. */
export function Derivation(props: { indicator: Indicator }) {
	const view = useReport();
	return (
		<section class="derivation">
			<h4>{view.words().detail.how}</h4>
			<dl>
				<For each={props.indicator.derivation}>
					{(step) => (
						<div>
							<dt>{view.words().saw[step.saw]}</dt>
							<dd>
								<StepWords step={step} />
							</dd>
						</div>
					)}
				</For>
			</dl>
			<p class="way">{wayOf(props.indicator, view.checks().way)}</p>
		</section>
	);
}

function StepWords(props: { step: Step }) {
	return (
		<Show when={props.step.span} fallback={<Said step={props.step} />} keyed>
			{(span) => (
				<PlaceLink place={{ kind: 'words', span }}>
					<Said step={props.step} />
				</PlaceLink>
			)}
		</Show>
	);
}

/** What was seen: the report's own words, but for a scope, which has a name in the interface. */
function Said(props: { step: Step }) {
	const view = useReport();
	const scope = () => {
		const { saw, says } = props.step;
		return saw === 'scope' && (says === 'all' || says === 'self') ? view.words().figures[says] : undefined;
	};
	return (
		<Show when={scope()} fallback={<span lang="zh-Hans">{props.step.says}</span>}>
			{scope()}
		</Show>
	);
}
