import { For, Show } from 'solid-js';
import type { Finding } from '../../report/reading';
import { useWords } from '../../ui/app-context';
import { PlaceLink } from './place-link';
import { RelatedFindings } from './related-findings';
import { useReport } from './view';

const GRAVITY: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** What does not add up, the gravest first, each with every place that it is about. */
export function FindingsPane() {
	const view = useReport();
	const findings = () =>
		GRAVITY.flatMap((severity) => view.reading.findings.filter((one) => one.severity === severity));
	return (
		<>
			<Show when={findings().length > 0} fallback={<NoFindings />}>
				<ul class="findings">
					<For each={findings()}>{(finding) => <FindingLine finding={finding} />}</For>
				</ul>
			</Show>
			<RelatedFindings />
		</>
	);
}

function NoFindings() {
	const view = useReport();
	return (
		<div class="pane-empty">
			<p>{view.words().findings.none}</p>
			<p>{view.words().findings.hint}</p>
		</div>
	);
}

function FindingLine(props: { finding: Finding }) {
	const view = useReport();
	return (
		<li class="finding" data-severity={props.finding.severity}>
			<p class="finding-severity">{view.words().findings.severity[props.finding.severity]}</p>
			<p class="finding-message" lang="zh-Hans">
				{props.finding.message}
			</p>
			<Difference finding={props.finding} />
			<p class="finding-places">
				<For each={props.finding.spans}>
					{(span, i) => (
						<PlaceLink place={{ kind: 'words', span }}>
							<Show when={props.finding.spans.length > 1} fallback={view.words().detail.words}>
								{view.words().findings.place(i() + 1)}
							</Show>
						</PlaceLink>
					)}
				</For>
			</p>
		</li>
	);
}

/** What stands there, what it should be, and how far they are apart. */
function Difference(props: { finding: Finding }) {
	const view = useReport();
	const words = useWords();
	const sides = () => {
		const { expected, actual } = props.finding;
		return expected === undefined || actual === undefined ? undefined : { expected, actual };
	};
	return (
		<Show when={sides()}>
			{(both) => (
				<dl class="difference">
					<div>
						<dt>{view.words().findings.actual}</dt>
						<dd class="wrong">{words().number(both().actual)}</dd>
					</div>
					<div>
						<dt>{view.words().findings.expected}</dt>
						<dd>{words().number(both().expected)}</dd>
					</div>
					<div>
						<dt>{view.words().findings.difference}</dt>
						<dd>{words().number(Math.abs(both().actual - both().expected))}</dd>
					</div>
				</dl>
			)}
		</Show>
	);
}
