import { defineConfig } from 'vite';

/** The bench measures the reading as the app has it: bundled. A loader's wrappers around functions would falsify it. */
export default defineConfig({
	root: '.',
	publicDir: false,
	build: { ssr: 'test/bench/reading.ts', outDir: 'node_modules/.cache/bench', emptyOutDir: true, minify: false },
});
