import { Show } from 'solid-js';
import { useApp } from '../../ui/app-context';
import { FailureList } from '../desk/failure-list';
import { useCheckup } from './context';

/** The files of this session that could not be read, with the reason. */
export function FailedFiles() {
	const { desk } = useApp();
	const { state, words } = useCheckup();
	return (
		<Show when={state.choices().failed && desk.failed().length > 0}>
			<section class="checkup-section" aria-labelledby="failed-title">
				<h2 id="failed-title">{words().failedFiles.title}</h2>
				<p>{words().failedFiles.lead}</p>
				<FailureList failures={desk.failed().map(({ failure }) => failure)} />
			</section>
		</Show>
	);
}
