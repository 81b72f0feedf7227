import { render } from 'solid-js/web';
import { App } from './app';
import { createDesk } from './desk/desk';
import { openLibrary } from './library/library';
import { createOffline } from './offline/offline';
import { preference } from './ui/preferences';
import { createRouter } from './ui/route';
import { createAppearance } from './ui/theme';
import { createToasts } from './ui/toasts';
import { createSpeech, LANGUAGES, languageFor } from './words/language';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/shell.css';
import './ui/library.css';
import './ui/empty.css';

const speech = createSpeech();
const language = preference('language', LANGUAGES).read() ?? languageFor(navigator.languages);

// The page waits for its words, so that no one sees it in two languages; where they do not come, Simplified stands in.
await speech.choose(language).catch(() => {});

const root = document.getElementById('app');
if (root) {
	render(() => {
		const library = openLibrary();
		const parts = {
			library,
			desk: createDesk(library),
			offline: createOffline(),
			router: createRouter(),
			appearance: createAppearance(),
			toasts: createToasts(),
			speech,
		};
		return <App parts={parts} />;
	}, root);
}
