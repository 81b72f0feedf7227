import { Show } from 'solid-js';
import { useWords } from '../../ui/app-context';

/** Lies over the window while something droppable is above it. */
export function DropVeil(props: { over: boolean }) {
	const words = useWords();
	return (
		<Show when={props.over}>
			<div class="drop-veil" role="status">
				<p class="drop-word">{words().intake.drop}</p>
				<p>{words().intake.dropHint}</p>
			</div>
		</Show>
	);
}
