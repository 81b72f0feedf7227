import { createResource, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { useApp } from '../../../ui/app-context';
import type { OriginalWords } from '../../../words/original/zh-Hans';
import { useReport } from '../view';
import { createOriginalPages } from './pages';
import { Sheets } from './sheets';
import '../../../ui/original.css';

/**
 * The pages of the report's own file, with the place of the chosen words lit.
 *
 * @param props.choice the way back to the text, which stays in view with the pages' own controls
 */
export default function OriginalPane(props: { words: OriginalWords; choice: JSX.Element }) {
	const app = useApp();
	const view = useReport();
	const pages = createOriginalPages();
	onCleanup(pages.close);
	const [sizes] = createResource(async () => {
		const original = await app.library.original(view.reading.source.sha256);
		return original && pages.open(original.bytes);
	});
	return (
		<Show
			when={!sizes.loading && sizes()}
			fallback={
				<>
					<div class="original-bar">{props.choice}</div>
					<Switch fallback={<p class="pane-empty">{props.words.failed}</p>}>
						<Match when={sizes.loading}>
							<p class="pane-note" role="status">
								{props.words.opening}
							</p>
						</Match>
					</Switch>
				</>
			}
		>
			{(found) => <Sheets sizes={found()} draw={pages.draw} words={props.words} choice={props.choice} />}
		</Show>
	);
}
