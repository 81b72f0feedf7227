import { defineConfig } from 'vite';

/** The bench measures the reading as the app has it: bundled. A loader's wrappers around functions would falsify it. */
export default defineConfig({
	root: '.',
	publicDir: false,
	build: {
		ssr: true,
		rolldownOptions: {
			input: ['test/bench/reading.ts', 'test/bench/memory.ts'],
			// So deep as the sources of the PDF's reader: it finds its tables of characters from where it is.
			output: { chunkFileNames: '[name].js' },
		},
		outDir: 'node_modules/.cache/bench',
		emptyOutDir: true,
		minify: false,
	},
});
