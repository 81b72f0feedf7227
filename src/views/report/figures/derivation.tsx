import { For, Show } from 'solid-js';
import type { Indicator, Qualifier, Step } from '../../../report/reading';
import { Says } from '../../../ui/says';
import type { ReportSpeech } from '../../../words/report';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { columnName } from './column-name';
import { printed } from './printed';
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
								<StepWords step={step} indicator={props.indicator} />
							</dd>
						</div>
					)}
				</For>
			</dl>
			<p class="way">
				<Says says={wayOf(props.indicator, view.checks().way, view.reading.text)} />
			</p>
		</section>
	);
}

interface StepProps {
	step: Step;
	/** The figure that was read. */
	indicator: Indicator;
}

function StepWords(props: StepProps) {
	return (
		<Show when={props.step.span} fallback={<Said {...props} />} keyed>
			{(span) => (
				<PlaceLink place={{ kind: 'words', span }}>
					<Said {...props} />
				</PlaceLink>
			)}
		</Show>
	);
}

/** What was seen: the report's own words, but for what has a name in the interface. */
function Said(props: StepProps) {
	const view = useReport();
	const named = () => nameOf(props.step, props.indicator, { report: view.words(), names: view.names() });
	return (
		<Show when={named()} fallback={<span lang="zh-Hans">{printed(props.step, view.reading.text)}</span>}>
			{named()}
		</Show>
	);
}

/** A scope, a hedge, and the column of a table: none of them stands there as it is told. */
function nameOf({ saw, says, span }: Step, indicator: Indicator, speech: Pick<ReportSpeech, 'report' | 'names'>) {
	const { figures, qualifier } = speech.report;
	if (saw === 'scope' && (says === 'all' || says === 'self')) return figures[says];
	if (saw === 'hedge' && Object.hasOwn(qualifier, says)) return qualifier[says as Qualifier]('…');
	return saw === 'context' && !span ? columnName(indicator, speech) : undefined;
}
