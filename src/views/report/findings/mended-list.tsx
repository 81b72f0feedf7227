import { For, Show } from 'solid-js';
import type { Correction } from '../../../library/mending';
import type { Finding } from '../../../report/reading';
import { Says } from '../../../ui/says';
import type { ChecksWords } from '../../../words/checks/zh-Hans';
import type { Say } from '../../../words/sayings';
import { sentenceAround } from './places';
import '../../../ui/mended.css';

interface MendedListProps {
	of: Correction;
	checks: ChecksWords;
	say: Say;
	/** Whether it stands where it may be too long: the keyboard scrolls it then. */
	scrolls?: boolean;
}

/** The findings that a corrected version does not have any more, each with the sentence that it was about. */
export function MendedList(props: MendedListProps) {
	const findings = () => props.of.mended.map((at) => props.of.former.findings[at] as Finding);
	const quote = ({ spans: [first] }: Finding) => first && sentenceAround(props.of.former, first);
	return (
		<ul class="mended" tabindex={props.scrolls ? 0 : undefined}>
			<For each={findings()}>
				{(finding) => (
					<li>
						<p class="mended-head">
							{props.checks.severity[finding.severity]} <span>{props.checks.rule[finding.rule]}</span>
						</p>
						<p>
							<Says says={props.say(finding.says)} />
						</p>
						<Show when={quote(finding)}>
							{(words) => (
								<q class="mended-quote report-words" lang="zh-Hans">
									{words()}
								</q>
							)}
						</Show>
					</li>
				)}
			</For>
		</ul>
	);
}
