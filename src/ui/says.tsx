import { createEffect, createSignal } from 'solid-js';
import type { Desk } from '../desk/desk';
import type { Language } from '../words/language';
import { useApp } from './app-context';

/** Sentences in Traditional that have been shown: few, and the same ones again and again. */
const shown = new Map<string, string>();

/**
 * A sentence that the reading made of a report, which is in Simplified: converted where the interface is in Traditional.
 * In English it stays Chinese, as the report's own words are.
 */
export function Says(props: { says: string }) {
	const { desk, speech } = useApp();
	const [converted, setConverted] = createSignal<string>();
	createEffect(() => {
		const { says } = props;
		if (speech.language() === 'zh-Hant') void traditional(says, desk).then(() => setConverted(says));
	});
	const isConverted = () => speech.language() === 'zh-Hant' && converted() === props.says;
	return (
		<span lang={isConverted() ? 'zh-Hant' : 'zh-Hans'}>
			{isConverted() ? saidIn('zh-Hant', props.says) : props.says}
		</span>
	);
}

/** The sentence as it is shown in a language of the interface, as far as it has been. */
export const saidIn = (language: Language, says: string): string =>
	language === 'zh-Hant' ? (shown.get(says) ?? says) : says;

async function traditional(says: string, desk: Desk): Promise<void> {
	if (!shown.has(says)) shown.set(says, await desk.convert(says, 'hant'));
}
