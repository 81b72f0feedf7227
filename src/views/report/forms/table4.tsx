import { For } from 'solid-js';
import type { Figure } from '../figures/statements';
import { useReport } from '../view';
import { FormCell } from './form-cell';
import { FormFrame } from './form-frame';
import { APPEAL_KINDS, APPEAL_RESULTS } from './forms';

/** Table 4: 行政复议、行政诉讼情况, one row of fifteen figures. */
export function Table4(props: { figure: (id: string) => Figure | undefined }) {
	const view = useReport();
	return (
		<FormFrame title={view.words().forms.t4} name="t4">
			<thead>
				<tr>
					<th colspan={5} rowspan={2} scope="colgroup">
						{view.words().forms.reconsideration}
					</th>
					<th colspan={10} scope="colgroup">
						{view.words().forms.litigation}
					</th>
				</tr>
				<tr>
					<th colspan={5} scope="colgroup">
						{view.words().forms.direct}
					</th>
					<th colspan={5} scope="colgroup">
						{view.words().forms.afterReview}
					</th>
				</tr>
				<tr>
					<For each={CELLS}>
						{([, result]) => (
							<th scope="col" class="upright">
								<span>{view.words().forms[result]}</span>
							</th>
						)}
					</For>
				</tr>
			</thead>
			<tbody>
				<tr>
					<For each={CELLS}>
						{([kind, result]) => <FormCell figure={props.figure(`${kind}.${result}`)} total={result === 'total'} />}
					</For>
				</tr>
			</tbody>
		</FormFrame>
	);
}

const CELLS = APPEAL_KINDS.flatMap((kind) => APPEAL_RESULTS.map((result) => [kind, result] as const));
