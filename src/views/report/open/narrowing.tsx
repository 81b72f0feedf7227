import { For } from 'solid-js';
import type { OpenRow } from '../../../report/reading';
import { useWords } from '../../../ui/app-context';
import { useReport } from '../view';
import { figuresIn, narrowed, type OpenWords } from './readings';
import { columnWords, figureWords } from './words';

type Fixed = ReadonlyMap<number, number | null>;

interface NarrowingProps {
	open: OpenWords;
	left: OpenRow['readings'];
	fixed: Fixed;
	onFix(fixed: Fixed): void;
}

/** A cell at a time, where there are too many readings to look through. */
export function Narrowing(props: NarrowingProps) {
	const view = useReport();
	const width = () => props.open.row.readings[0]?.length ?? 0;
	const columns = () =>
		Array.from({ length: width() }, (_, column) => column).filter(
			(column) => figuresIn(props.open.row.readings, column).length > 1,
		);
	return (
		<fieldset class="narrowing">
			<legend>{view.checks().open.narrow}</legend>
			<For each={columns()}>{(column) => <Cell {...props} column={column} />}</For>
		</fieldset>
	);
}

function Cell(props: NarrowingProps & { column: number }) {
	const view = useReport();
	const words = useWords();
	const id = () => props.open.columns[props.column];
	const name = () => {
		const known = id();
		return known ? columnWords(known, view.names()) : `${props.column + 1}`;
	};
	const others = () => new Map([...props.fixed].filter(([column]) => column !== props.column));
	const options = () => figuresIn(narrowed(props.open.row.readings, others()), props.column);
	const says = (figure: number | null) => figureWords(figure, view.checks(), words());
	const fix = (value: string) => {
		const next = new Map(others());
		if (value !== ANY) next.set(props.column, value === BLANK ? null : Number(value));
		props.onFix(next);
	};
	return (
		<label>
			<span>{name()}</span>
			<select onChange={(event) => fix(event.currentTarget.value)}>
				<option value={ANY}>{view.checks().open.any}</option>
				<For each={options()}>
					{(figure) => (
						<option value={figure === null ? BLANK : figure} selected={props.fixed.get(props.column) === figure}>
							{says(figure)}
						</option>
					)}
				</For>
			</select>
		</label>
	);
}

const ANY = 'any';
const BLANK = 'blank';
