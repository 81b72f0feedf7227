import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

export interface Served {
	/** With a slash at its end. */
	address: string;
	/** Ends the server for good: open connections too. */
	stop(): Promise<void>;
}

/** Serves the built app as `npm start` does, on a free port. */
export async function serve(): Promise<Served> {
	if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('no built app: run `npm run build` first');
	const server = await preview({ root: ROOT, logLevel: 'warn', preview: { host: 'localhost', port: 4400 } });
	const address = server.resolvedUrls?.local[0];
	if (!address) throw new Error('the server has no address');
	return {
		address,
		async stop() {
			const ended = new Promise((done) => server.httpServer.close(done));
			if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
			await ended;
		},
	};
}
