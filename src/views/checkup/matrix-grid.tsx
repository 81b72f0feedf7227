import { type Accessor, createEffect, createSignal, For, on, Show } from 'solid-js';
import { GapRow } from '../../ui/gap';
import { createMedia } from '../../ui/media';
import { createWindowed } from '../../ui/windowed';
import { useCheckup } from './context';
import { DRAWN_WHOLE } from './drawn-whole';
import type { Matrix, MatrixRow } from './matrix';
import { MatrixCell } from './matrix-cell';
import { MatrixHeads } from './matrix-heads';
import { HEADS, type Spot } from './matrix-keys';
import { MatrixName } from './matrix-name';
import { createReach, YearsBeyond } from './matrix-reach';
import { keepMatrixSpot } from './matrix-spot';
import { createWalk } from './matrix-walk';
import { isAfterGap } from './matrix-years';

/** The matrix as a grid: one stop for the tab key, arrows go from cell to cell, Enter opens the report. */
export function MatrixGrid(props: { matrix: Matrix; figures: boolean }) {
	const { words } = useCheckup();
	const [scroller, setScroller] = createSignal<HTMLElement>();
	const [body, setBody] = createSignal<HTMLElement>();
	const near = createWindowed(() => props.matrix.rows, body, { scroller, whole: DRAWN_WHOLE });
	const walk = createWalk(() => props.matrix, near, body);
	keepMatrixSpot(scroller, () => props.matrix.years.length);
	showFirstOfOrder(scroller);
	const narrow = createMedia('screen and (max-width: 40rem)');
	const reach = createReach(scroller, () => props.matrix.years.length);
	return (
		<>
			<YearsBeyond years={props.matrix.years} reach={reach()} scroller={scroller()} />
			<div class="matrix-scroller" ref={setScroller}>
				<table
					class="matrix"
					classList={{ 'of-figures': props.figures }}
					// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the arrow keys walk is a grid
					role="grid"
					aria-label={words().matrix.caption}
					aria-rowcount={props.matrix.rows.length + 1}
					onKeyDown={walk.go}
				>
					<thead>
						<MatrixHeads
							years={props.matrix.years}
							stop={walk.stop()}
							onReach={(column) => walk.reach({ row: HEADS, column })}
						/>
					</thead>
					<tbody ref={setBody}>
						<GapRow height={near.before()} />
						<For each={near.rows()}>
							{(row, i) => (
								<Row
									row={row}
									at={near.first() + i()}
									years={props.matrix.years}
									narrow={narrow()}
									stop={walk.stop()}
									onReach={(column) => walk.reach({ row: near.first() + i(), column })}
								/>
							)}
						</For>
						<GapRow height={near.after()} />
					</tbody>
				</table>
			</div>
		</>
	);
}

/** Goes to the top where another order is chosen: what comes first in it is what it was chosen for. */
function showFirstOfOrder(scroller: Accessor<HTMLElement | undefined>): void {
	const { state } = useCheckup();
	createEffect(
		on(
			() => state.choices().order,
			() => scroller()?.scrollTo({ top: 0 }),
			{ defer: true },
		),
	);
}

type UnitRow = Extract<MatrixRow, { kind: 'unit' }>;

interface RowProps {
	row: MatrixRow;
	/** Its place among all rows. */
	at: number;
	years: readonly number[];
	/** Whether names have the room of a phone. */
	narrow: boolean;
	stop: Spot;
	onReach(column: number): void;
}

function Row(props: RowProps) {
	const { words } = useCheckup();
	const unit = () => (props.row.kind === 'unit' ? props.row : undefined);
	const titleOf = ({ name, also }: UnitRow) => (also.length > 0 ? `${name} ${words().matrix.also(also)}` : name);
	return (
		<tr data-row aria-rowindex={props.at + 2} classList={{ 'matrix-region': !unit(), headed: unit()?.headed ?? false }}>
			<Show
				when={unit()}
				fallback={
					<th scope="rowgroup" colSpan={props.years.length + 1} class="report-words" lang="zh-Hans">
						<span>{props.row.name ?? words().matrix.noRegion}</span>
					</th>
				}
			>
				{(found) => (
					<>
						<th scope="row" class="report-words" lang="zh-Hans" title={titleOf(found())}>
							<MatrixName row={found()} narrow={props.narrow} />
						</th>
						<For each={found().cells}>
							{(cell, column) => (
								<MatrixCell
									cell={cell}
									unit={found().name}
									year={props.years[column()] as number}
									afterGap={isAfterGap(props.years, column())}
									spot={`${props.at}-${column()}`}
									stop={props.stop.row === props.at && props.stop.column === column()}
									onReach={() => props.onReach(column())}
								/>
							)}
						</For>
					</>
				)}
			</Show>
		</tr>
	);
}
