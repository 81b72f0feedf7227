import { type Accessor, createSignal } from 'solid-js';
import type { Script } from '../../report/reading';

/** The script that a report is shown in. */
export type Shown = 'original' | Script;

/** A report's text in the script that the reader chose. */
export interface ScriptView {
	shown: Accessor<Shown>;
	/** The text in that script; every offset of the original is good for it. */
	text: Accessor<string>;
	/** True where the last conversion did not come about: the original is shown. */
	failed: Accessor<boolean>;
	choose(shown: Shown): Promise<void>;
}

/**
 * The report's text as it is, or in the other script.
 *
 * @param original the text that all spans point into
 * @param convert the worker's conversion, which keeps the lines
 */
export function createScriptView(original: string, convert: (text: string, to: Script) => Promise<string>): ScriptView {
	const [view, setView] = createSignal({ shown: 'original' as Shown, text: original, failed: false });
	let latest: Shown = 'original';
	return {
		shown: () => view().shown,
		text: () => view().text,
		failed: () => view().failed,
		async choose(shown) {
			latest = shown;
			const next = shown === 'original' ? { shown, text: original, failed: false } : await converted(shown);
			if (latest === shown) setView(next);
		},
	};

	async function converted(shown: Script): Promise<ReturnType<typeof view>> {
		try {
			return { shown, text: aligned(original, await convert(original, shown)), failed: false };
		} catch {
			return { shown: 'original', text: original, failed: true };
		}
	}
}

/**
 * The converted text with every character at its original offset.
 * A character whose conversion has another width in UTF-16, or a line that changed its length, stays as it was.
 */
export function aligned(original: string, converted: string): string {
	const theirs = converted.split('\n');
	return original
		.split('\n')
		.map((line, i) => alignedLine(line, theirs[i] ?? line))
		.join('\n');
}

function alignedLine(original: string, converted: string): string {
	if (original.length === converted.length) return converted;
	const before = [...original];
	const after = [...converted];
	if (before.length !== after.length) return original;
	return before.map((character, i) => (after[i]?.length === character.length ? after[i] : character)).join('');
}
