import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	type PrecacheEntry,
	precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { TAKE_OVER } from '../src/report/take-over';
import { receiveShare } from './share/share';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// Everything that the program can ever load, so that the first visit is enough for all later ones.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

// What the system shares with the app is posted to this address (see the manifest); no server ever sees it.
const { scope } = self.registration;
registerRoute(
	({ url }) => url.href === new URL('./share', scope).href,
	({ request }) => receiveShare(request, scope),
	'POST',
);

// The first visit too: its page may need a part that it has not loaded yet.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// Only a person decides when a newer version takes over.
self.addEventListener('message', ({ data }) => {
	if (data === TAKE_OVER) void self.skipWaiting();
});
