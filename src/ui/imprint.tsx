import { Show } from 'solid-js';
import { useWords } from './app-context';
import { createOnPaper } from './on-paper';

/** On paper: what was printed, when, and by which program. */
export function Imprint(props: { of?: string }) {
	const words = useWords();
	const onPaper = createOnPaper();
	const says = () => [props.of, words().date(Date.now()), words().app.name].filter(Boolean).join('\u2003');
	return (
		<Show when={onPaper()}>
			<p class="imprint">{says()}</p>
		</Show>
	);
}
