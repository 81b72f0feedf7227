import { For, Show } from 'solid-js';
import { useApp } from './app-context';

/** Words within quotation marks. */
const QUOTED = /(?<=“)([^”]*)(?=”)/;
const CHINESE = /\p{Script=Han}/u;
/** A number with what it counts, and 相差 before it: where these part, a line begins with 条 or ends with a bare number. */
const AMOUNT = /(相差\d[\d,.]*\p{Script=Han}?|\d[\d,.]*(?:%|\p{Script=Han}))/u;

/**
 * A sentence about a report. Its numbers stay with what they count; in an English one the words that it quotes from the
 * report are marked as Chinese.
 */
export function Says(props: { says: string }) {
	const { speech } = useApp();
	const english = () => speech.language() === 'en';
	return (
		<For each={props.says.split(english() ? QUOTED : AMOUNT)}>
			{(piece, i) => (
				<Show when={english() ? CHINESE.test(piece) : i() % 2 === 1} fallback={piece}>
					<span classList={{ whole: !english() }} lang={english() ? 'zh' : undefined}>
						{piece}
					</span>
				</Show>
			)}
		</For>
	);
}
