import { type Accessor, createSignal } from 'solid-js';

/** How the app can be installed here: by the browser's own question, or by hand as on iOS. */
type Way = 'prompt' | 'ios';

/** Whether and how the app can be installed. */
export interface Install {
	/** Undefined where the app runs installed already, or cannot be. */
	way: Accessor<Way | undefined>;
	/** Lets the browser ask. */
	ask(): Promise<void>;
}

interface PromptEvent extends Event {
	prompt(): Promise<unknown>;
}

/** Keeps the browser's offer to install the app until a good moment. To be made at the start: the offer comes once. */
export function createInstall(): Install {
	const [offer, setOffer] = createSignal<PromptEvent>();
	const [installed, setInstalled] = createSignal(isInstalled());
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		setOffer(() => event as PromptEvent);
	});
	addEventListener('appinstalled', () => setInstalled(true));
	return {
		way: () => {
			if (installed()) return undefined;
			if (offer()) return 'prompt';
			return isIos() ? 'ios' : undefined;
		},
		ask: async () => {
			// A browser that thinks better of it says so by rejecting.
			await offer()
				?.prompt()
				.catch(() => {});
			setOffer(undefined);
		},
	};
}

/** WebKit on iOS alone tells whether it runs from the home screen. */
const isIos = (): boolean => 'standalone' in navigator;

/** True where the app runs from the home screen of iOS. */
export const isHomeScreenApp = (): boolean => (navigator as { standalone?: boolean }).standalone === true;

const isInstalled = (): boolean => isHomeScreenApp() || matchMedia('(display-mode: standalone)').matches;
