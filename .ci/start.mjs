// `npm start`: installs if needed, builds, and serves the built app on localhost.
import { install } from './install.mjs';
import { root } from './process.mjs';

install();
const { build, preview } = await import('vite');
await build({ root, logLevel: 'error' });
const server = await preview({ root, preview: { host: 'localhost', port: 4173 } });
console.log(`\n公开镜 Gongkai: ${server.resolvedUrls.local[0]}\n(Ctrl+C stops it)`);
