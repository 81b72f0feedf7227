import { render } from 'solid-js/web';
import { App } from './app';
import { createDesk } from './desk/desk';
import { createReception } from './desk/reception';
import { createEntrances } from './intake/entrances';
import { createBackups, isBackup } from './library/backup/backups';
import { openLibrary } from './library/library';
import { followBadge } from './offline/badge';
import { createInstall } from './offline/install';
import { createOffline } from './offline/offline';
import { preference } from './storage/preference';
import { skipStepsLeft } from './ui/over';
import { createRouter } from './ui/route';
import { createAppearance } from './ui/theme';
import { createToasts } from './ui/toasts';
import { VERSION } from './ui/version';
import { createSpeech, LANGUAGES, languageFor } from './words/language';
import './ui/tokens.css';
import './ui/base.css';
import './ui/buttons.css';
import './ui/controls.css';
import './ui/dialog.css';
import './ui/shell.css';
import './ui/batch.css';
import './ui/toasts.css';
import './ui/forced.css';
import './ui/library.css';
import './ui/report-row.css';
import './ui/list-head.css';
import './ui/empty.css';
import './ui/kept.css';
import './ui/paper.css';

const speech = createSpeech();
const language = preference('language', LANGUAGES).read() ?? languageFor(navigator.languages);

// The page waits for its words, so that no one sees it in two languages; where they do not come, Simplified stands in.
// It waits in a callback: their file imports this one, which must have run to its end by then.
void speech
	.choose(language)
	.catch(() => {})
	.then(open);

function open(): void {
	const root = document.getElementById('app');
	if (!root) return;
	skipStepsLeft();
	render(() => {
		const library = openLibrary();
		const backups = createBackups(library, VERSION);
		const queue = createDesk(library);
		const desk = { ...queue, take: createReception(queue.take, backups.restore, isBackup) };
		const router = createRouter();
		followBadge(library.rows);
		const parts = {
			library,
			backups,
			desk,
			router,
			entrances: createEntrances({ desk, library, router }),
			offline: createOffline(),
			install: createInstall(),
			appearance: createAppearance(),
			toasts: createToasts(),
			speech,
		};
		return <App parts={parts} />;
	}, root);
}
