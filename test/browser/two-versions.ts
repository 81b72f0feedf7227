import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { DIST } from '../build/dist';
import type { Served } from './serve';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
};

/** The built app under a path of its own, and what a newer version of it would be. */
interface TwoVersions extends Served {
	/** From now on the newer version is served: another page, and a service worker that knows it. */
	publish(): void;
}

/** Serves the built app as a plain host would, from a sub-path: without the fallbacks of a development server. */
export async function serveTwoVersions(path = '/sub/app/'): Promise<TwoVersions> {
	let version = 1;
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const name = pathname.slice(path.length) || 'index.html';
		if (!pathname.startsWith(path) || !existsSync(join(DIST, name))) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain', 'cache-control': 'no-cache' });
		response.end(version === 1 ? readFileSync(join(DIST, name)) : newer(name));
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
		publish: () => {
			version = 2;
		},
		stop: async () => {
			const ended = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await ended;
		},
	};
}

/** A file of the newer version: the page says of itself that it is the second. */
function newer(name: string): Buffer {
	const file = readFileSync(join(DIST, name));
	if (name === 'index.html') return secondPage();
	if (name !== 'service-worker.js') return file;
	const revision = createHash('md5')
		.update(readFileSync(join(DIST, 'index.html')))
		.digest('hex');
	const script = file.toString();
	if (!script.includes(revision)) throw new Error('the service worker does not know the page by the hash of its bytes');
	return Buffer.from(script.replace(revision, createHash('md5').update(secondPage()).digest('hex')));
}

const secondPage = (): Buffer =>
	Buffer.from(readFileSync(join(DIST, 'index.html'), 'utf8').replace('<html ', '<html data-version="2" '));
