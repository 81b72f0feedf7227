import { Show } from 'solid-js';
import type { Finding } from '../../../report/reading';
import { useWords } from '../../../ui/app-context';
import { useReport } from '../view';
import { amountsOf } from './amounts';

/** What stands there, what it is held against, and how far they are apart. */
export function Difference(props: { finding: Finding }) {
	const view = useReport();
	const words = useWords();
	return (
		<Show when={amountsOf(props.finding, words().number, view.checks().points)}>
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
