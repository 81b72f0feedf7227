import { Show } from 'solid-js';
import { hrefOfReport } from '../../ui/route';
import type { CheckupWords } from '../../words/checkup/zh-Hans';
import { useCheckup } from './context';
import type { Cell } from './matrix';
import { hrefOfFinding } from './places';

interface CellProps {
	cell: Cell;
	unit: string;
	year: number;
	/** Row and column, to be found by the arrow keys. */
	spot: string;
	/** Whether years are left out before it. */
	afterGap: boolean;
	/** True for the one cell that the tab key stops at. */
	stop: boolean;
	onReach(): void;
}

/** A body's report of a year: a link to it, or what is known where there is none. */
export function MatrixCell(props: CellProps) {
	const { words } = useCheckup();
	const label = () => words().matrix.cell(props.unit, props.year, stateOf(props.cell, words()));
	const link = () => ('id' in props.cell ? props.cell : undefined);
	return (
		<Show
			when={link()}
			fallback={
				<td
					classList={{ 'after-gap': props.afterGap }}
					data-cell={props.spot}
					tabIndex={props.stop ? 0 : -1}
					aria-label={label()}
					title={props.cell.state === 'failed' ? props.cell.file : undefined}
					onFocus={() => props.onReach()}
				>
					<Mark cell={props.cell} words={words()} />
				</td>
			}
		>
			{(report) => (
				<td classList={{ 'after-gap': props.afterGap }}>
					<a
						href={hrefOf(report())}
						data-cell={props.spot}
						tabIndex={props.stop ? 0 : -1}
						aria-label={label()}
						title={report().versions > 1 ? words().matrix.versions(report().versions) : undefined}
						onFocus={() => props.onReach()}
					>
						<Mark cell={report()} words={words()} />
					</a>
				</td>
			)}
		</Show>
	);
}

/** To the report; where something was found, to the gravest of it; to the words of a figure. */
function hrefOf(cell: Extract<Cell, { id: string }>): string {
	if (cell.state === 'found') return hrefOfFinding(cell.id, { index: cell.first });
	return hrefOfReport(cell.id, cell.state === 'told' ? { kind: 'words', span: cell.span } : undefined);
}

/** What is seen of a cell: a number for what was found or is told, a word for what is not there, a sign for the rest. */
export function Mark(props: { cell: Cell; words: CheckupWords }) {
	const says = () => {
		const { cell, words } = props;
		if (cell.state === 'found') return `${cell.count}`;
		if (cell.state === 'told') return cell.says;
		return cell.state === 'missing' || cell.state === 'failed' || cell.state === 'untold'
			? words.matrix.short[cell.state]
			: '';
	};
	return (
		<span
			class="matrix-mark"
			aria-hidden="true"
			data-state={props.cell.state}
			data-contested={(props.cell.state === 'told' && props.cell.contested) || undefined}
			data-severity={props.cell.state === 'found' ? props.cell.gravest : undefined}
		>
			{says()}
		</span>
	);
}

function stateOf(cell: Cell, words: CheckupWords): string {
	const { state, ofVersions, none } = words.matrix;
	if (cell.state === 'none') return none;
	if (cell.state === 'failed') return `${state.failed} ${cell.file}`;
	const says = saidOf(cell, words);
	return 'versions' in cell && cell.versions > 1 ? ofVersions(says, cell.versions) : says;
}

function saidOf(cell: Exclude<Cell, { state: 'none' | 'failed' }>, { matrix: { state, shows } }: CheckupWords): string {
	if (cell.state === 'found') return state.found(cell.count);
	if (cell.state !== 'told') return state[cell.state];
	return cell.contested ? shows.contested(cell.says) : cell.says;
}
