import { For } from 'solid-js';
import type { Figure } from '../figures/statements';
import { useReport } from '../view';
import { FormCell } from './form-cell';
import { FormFrame } from './form-frame';
import type { FormPart } from './forms';

/** Table 2: 主动公开政府信息情况, a part for each item of article 20. */
export function Table2(props: { parts: readonly FormPart[]; figure: (id: string) => Figure | undefined }) {
	const view = useReport();
	const columns = () => Math.max(...props.parts.map(({ measures }) => measures.length));
	return (
		<FormFrame title={view.words().forms.t2} name="t2">
			<For each={props.parts}>
				{(part) => (
					<tbody>
						<tr>
							<th class="form-article" colspan={columns() + 1} scope="rowgroup">
								{view.words().forms.article(part.article)}
							</th>
						</tr>
						<tr class="form-measures">
							<th scope="col">{view.words().forms.item}</th>
							<For each={part.measures}>
								{(measure, i) => (
									<th scope="col" colspan={spanOf(i(), part.measures.length, columns())}>
										{view.names().measure[measure]}
									</th>
								)}
							</For>
						</tr>
						<For each={part.items}>
							{(item) => (
								<tr>
									<th scope="row">{view.names().item[item]}</th>
									<For each={part.measures}>
										{(measure, i) => (
											<FormCell
												figure={props.figure(`${item}.${measure}`)}
												colspan={spanOf(i(), part.measures.length, columns())}
											/>
										)}
									</For>
								</tr>
							)}
						</For>
					</tbody>
				)}
			</For>
		</FormFrame>
	);
}

/** The last measure of a short part takes the columns that are left. */
const spanOf = (index: number, count: number, columns: number): number =>
	index === count - 1 ? columns - count + 1 : 1;
