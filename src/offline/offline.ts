import { type Accessor, createSignal } from 'solid-js';
import { TAKE_OVER } from '../report/take-over';

/** What the page knows of its service worker. */
export interface Offline {
	/** True once all that the program can ever load is on this device. */
	ready: Accessor<boolean>;
	/** True while this page is older than what is on the device, and the reader has not put that off. */
	updateWaiting: Accessor<boolean>;
	/** Goes over to the newer version: this page loads anew, others are told by their own `updateWaiting`. */
	update(): void;
	/** Goes on with this version: the newer one is offered again when the program is opened next, or cannot wait. */
	putOff(): void;
	/** Asks the server for a newer version now; one that is found comes as `updateWaiting`. */
	check(): Promise<UpdateCheck>;
}

/** unreachable: no answer from the server; impossible: this browser keeps no programs. */
export type UpdateCheck = 'newest' | 'found' | 'unreachable' | 'impossible';

/** How often a page that stays open asks for a newer version, in milliseconds. */
const CHECK_EVERY = 60 * 60 * 1000;

/** Registers the service worker of a built program; in development there is none. */
export function createOffline(): Offline {
	const [ready, setReady] = createSignal(false);
	const [updateWaiting, setUpdateWaiting] = createSignal(false);
	let waiting: ServiceWorker | undefined;
	let accepted = false;

	if (import.meta.env.PROD && 'serviceWorker' in navigator) {
		void navigator.serviceWorker.ready.then(() => setReady(true));
		onTakeover(() => (accepted ? location.reload() : setUpdateWaiting(true)));
		// A part that is gone from the server was replaced by a newer version.
		addEventListener('vite:preloadError', () => setUpdateWaiting(true));
		afterLoad(() =>
			register((worker) => {
				waiting = worker;
				setUpdateWaiting(true);
			}),
		);
	}
	return {
		ready,
		updateWaiting,
		update: () => {
			accepted = true;
			if (waiting?.state === 'installed') waiting.postMessage(TAKE_OVER);
			else location.reload();
		},
		putOff: () => setUpdateWaiting(false),
		check,
	};
}

async function check(): Promise<UpdateCheck> {
	const registration = await globalThis.navigator?.serviceWorker?.getRegistration().catch(() => undefined);
	if (!registration) return 'impossible';
	const answered = await registration.update().then(
		() => true,
		() => false,
	);
	if (!answered) return 'unreachable';
	return registration.installing || registration.waiting ? 'found' : 'newest';
}

/** Runs when a newer service worker takes this page over; the first one of all is no update. */
function onTakeover(run: () => void): void {
	let controlled = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (controlled) run();
		controlled = true;
	});
}

/** @param onWaiting hears of every newer service worker that is installed and waits */
async function register(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
	const script = new URL('./service-worker.js', document.baseURI);
	// Without it (a private window, storage switched off) everything works but the start without a network.
	const registration = await navigator.serviceWorker.register(script, { scope: './' }).catch(() => undefined);
	if (!registration) return;
	const watch = (worker: ServiceWorker | null): void => {
		const look = (): void => {
			if (worker?.state === 'installed' && registration.active) onWaiting(worker);
		};
		worker?.addEventListener('statechange', look);
		look();
	};
	watch(registration.waiting);
	watch(registration.installing);
	registration.addEventListener('updatefound', () => watch(registration.installing));
	setInterval(() => registration.update().catch(() => {}), CHECK_EVERY);
}

/** The first visit's own files come first; filling the caches can wait for them. */
function afterLoad(run: () => void): void {
	if (document.readyState === 'complete') run();
	else addEventListener('load', run, { once: true });
}
