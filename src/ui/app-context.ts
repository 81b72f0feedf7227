import { type Accessor, createContext, createResource, useContext } from 'solid-js';
import type { Desk } from '../desk/desk';
import type { Entrances } from '../intake/entrances';
import type { Backups } from '../library/backup/backups';
import type { Library } from '../library/library';
import type { Install } from '../offline/install';
import type { Offline } from '../offline/offline';
import type { Language, Speech } from '../words/language';
import type { Router } from './route';
import type { Appearance } from './theme';
import type { Toasts } from './toasts';

/** What every view may use. */
export interface App {
	desk: Desk;
	library: Library;
	offline: Offline;
	router: Router;
	speech: Speech;
	appearance: Appearance;
	toasts: Toasts;
	backups: Backups;
	install: Install;
	entrances: Entrances;
}

const AppContext = createContext<App>();
/** Gives the parts of the app to all that is drawn in it. */
export const AppProvider = AppContext.Provider;

/** The app around a view. A view outside of it is a mistake in the program, so this one throws. */
export function useApp(): App {
	const app = useContext(AppContext);
	if (!app) throw new Error('a view stands outside the app');
	return app;
}

/** The words of the interface, as they are now. */
export const useWords = () => useApp().speech.words;

/**
 * Words that are loaded when they are first needed, in the language of the interface. In another language the last ones
 * stand until its own have come.
 *
 * @returns undefined until the first have come
 */
export function useLoaded<Loaded>(load: (language: Language) => Promise<Loaded>): Accessor<Loaded | undefined> {
	const [loaded] = createResource(useApp().speech.language, load);
	return () => loaded.latest;
}
