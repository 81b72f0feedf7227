import { lazy, Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import { Part } from '../../ui/part';
import { troubleSentence } from '../../words/sentence';

const TroubleActions = lazy(() => import('./trouble-actions'));

/** What is wrong with the library, as long as it is, and what can be done about it. */
export function TroubleBar() {
	const { library } = useApp();
	const words = useWords();
	return (
		<Show when={library.trouble()}>
			{(trouble) => (
				<div class="trouble">
					<p role="alert">{troubleSentence(trouble(), words())}</p>
					<Part>
						<TroubleActions trouble={trouble()} />
					</Part>
				</div>
			)}
		</Show>
	);
}
