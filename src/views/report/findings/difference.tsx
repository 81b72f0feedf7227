import { createMemo, Show } from 'solid-js';
import type { Finding } from '../../../report/reading';
import { useWords } from '../../../ui/app-context';
import { useReport } from '../view';
import { amountsOf, isToldIn } from './amounts';

/** What stands there, what it is held against, and how far they are apart, where the sentence of the finding leaves one out. */
export function Difference(props: { finding: Finding }) {
	const view = useReport();
	const words = useWords();
	const untold = createMemo(() => {
		const amounts = amountsOf(props.finding, words().number, view.checks().points);
		return amounts && !isToldIn(view.say(props.finding.says), amounts) ? amounts : undefined;
	});
	return (
		<Show when={untold()}>
			{(amounts) => (
				<dl class="difference">
					<div>
						<dt>{view.checks().actual}</dt>
						<dd classList={{ wrong: props.finding.severity === 'error' }}>{amounts().actual}</dd>
					</div>
					<div>
						<dt>{view.checks().expected[amounts().basis]}</dt>
						<dd>{amounts().expected}</dd>
					</div>
					<Show when={amounts().difference}>
						{(difference) => (
							<div>
								<dt>{view.checks().difference}</dt>
								<dd>{difference()}</dd>
							</div>
						)}
					</Show>
				</dl>
			)}
		</Show>
	);
}
