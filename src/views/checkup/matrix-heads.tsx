import { For } from 'solid-js';
import { useCheckup } from './context';
import { HEADS, type Spot } from './matrix-keys';
import { orderAfter } from './matrix-order';
import { isAfterGap } from './matrix-years';

interface HeadsProps {
	years: readonly number[];
	stop: Spot;
	onReach(column: number): void;
}

/** The heads of the matrix: a year puts the bodies in the order of what it holds. */
export function MatrixHeads(props: HeadsProps) {
	const { state, words } = useCheckup();
	const sorted = (year: number) => {
		const order = state.choices().order;
		if (order?.year !== year) return undefined;
		return order.first === 'most' ? 'descending' : 'ascending';
	};
	return (
		<tr aria-rowindex="1">
			<th scope="col">{words().matrix.unit}</th>
			<For each={props.years}>
				{(year, column) => (
					<th scope="col" classList={{ 'after-gap': isAfterGap(props.years, column()) }} aria-sort={sorted(year)}>
						<button
							type="button"
							title={words().matrix.order}
							data-cell={`${HEADS}-${column()}`}
							tabIndex={props.stop.row === HEADS && props.stop.column === column() ? 0 : -1}
							onFocus={() => props.onReach(column())}
							onClick={() => state.choose({ order: orderAfter(state.choices().order, year) })}
						>
							{year}
						</button>
					</th>
				)}
			</For>
		</tr>
	);
}
