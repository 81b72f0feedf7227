import { Show } from 'solid-js';
import { Whole } from '../../ui/whole';
import { useCheckup } from './context';
import type { MatrixRow } from './matrix';

/** Characters of a name that have room in two lines, on a phone and at a desk. */
const TWO_LINES = { phone: 14, desk: 32 };
/** Characters that have room on a phone in three lines that end between words, and in three full ones. */
const THREE_LINES = { whole: 22, full: 26 };

/** What a body is called at the head of its row, in the height that all rows have. */
export function MatrixName(props: { row: Extract<MatrixRow, { kind: 'unit' }>; narrow: boolean }) {
	const { words } = useCheckup();
	const called = () => props.row.called;
	const isTight = () => props.narrow && called().length > THREE_LINES.whole;
	return (
		<span
			classList={{
				long: called().length > TWO_LINES.phone,
				longest: called().length > TWO_LINES.desk,
				tight: isTight(),
			}}
		>
			<Show when={isTight()} fallback={<Whole says={called()} />}>
				<span aria-hidden="true">{cutInside(called())}</span>
				<span class="sr-only">{called()}</span>
			</Show>
			<Show when={props.row.also.length > 0}>
				{' '}
				<small>{words().matrix.also(props.row.also)}</small>
			</Show>
		</span>
	);
}

/** Many names differ only at their end: what has no room is left out before it. */
function cutInside(name: string): string {
	if (name.length <= THREE_LINES.full) return name;
	const half = THREE_LINES.full / 2;
	return `${name.slice(0, half - 1)}…${name.slice(-half)}`;
}
