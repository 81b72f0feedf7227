import { For, Show } from 'solid-js';
import { useApp } from './app-context';

/** Words within quotation marks. */
const QUOTED = /(?<=“)([^”]*)(?=”)/;
const CHINESE = /\p{Script=Han}/u;

/** A sentence about a report. In an English one the words that it quotes from the report are marked as Chinese. */
export function Says(props: { says: string }) {
	const { speech } = useApp();
	const pieces = () => (speech.language() === 'en' ? props.says.split(QUOTED) : [props.says]);
	return (
		<For each={pieces()}>
			{(piece) => (
				<Show when={speech.language() === 'en' && CHINESE.test(piece)} fallback={piece}>
					<span lang="zh">{piece}</span>
				</Show>
			)}
		</For>
	);
}
