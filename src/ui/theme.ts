import { type Accessor, createEffect, createSignal } from 'solid-js';
import { preference } from '../storage/preference';

type Theme = 'system' | 'light' | 'dark';
/** All of them, in the order of the settings. */
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** How the page looks. */
export interface Appearance {
	theme: Accessor<Theme>;
	choose(theme: Theme): void;
}

/** Light or dark: the system's, unless the reader chose; the style sheet does the rest by `color-scheme`. */
export function createAppearance(): Appearance {
	const kept = preference('theme', THEMES);
	const [theme, setTheme] = createSignal<Theme>(kept.read() ?? 'system');
	createEffect(() => {
		if (theme() === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme();
		colourFrame(theme());
	});
	return {
		theme,
		choose(next) {
			kept.write(next);
			setTheme(next);
		},
	};
}

/** Of the browser's own frame around the page: the paper's. */
const PAPER = { light: '#fbfaf6', dark: '#16181a' };

function colourFrame(theme: Theme): void {
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		const own = meta.media.includes('dark') ? 'dark' : 'light';
		meta.content = PAPER[theme === 'system' ? own : theme];
	}
}
