import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
// With its ending, as Node itself asks for it.
import { HANDLED } from './src/intake/kinds.ts';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const builtOn = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000) * 1000).toISOString().slice(0, 10);

/** No connection to anywhere but the program's own origin: nothing of a report can leave the device. */
const policy = (scripts: string): string =>
	[
		"default-src 'none'",
		`script-src ${scripts}`,
		"worker-src 'self'",
		"style-src 'self'",
		"img-src 'self' blob: data:",
		"connect-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
const POLICY = policy("'self'");
/** 7-Zip is WebAssembly, which is compiled where it is loaded: the worker that reads may do that, and nothing else. */
const READERS_POLICY = policy("'self' 'wasm-unsafe-eval'");
const READER = String.raw`/assets/reader\.worker-`;

/** What a page and a worker are to be served with; workers heed the policy of their own response only. */
const policyFor = (path: string): [name: string, value: string] => [
	'Content-Security-Policy',
	`${new RegExp(READER).test(path) ? READERS_POLICY : POLICY}; frame-ancestors 'none'`,
];
const HEADERS: [name: string, value: string][] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'no-referrer'],
	// No window that opened this one, and no page that embeds its files, gets hold of it; nor does it ask for any sensor.
	['Cross-Origin-Opener-Policy', 'same-origin'],
	['Cross-Origin-Resource-Policy', 'same-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/**
 * Writes the policy into the page, and for hosts into `_headers` and, to be included by nginx, `headers.nginx`. Where
 * several rules of `_headers` are for one file, hosts enforce all their policies: each page and worker has one of its own.
 */
const contentSecurityPolicy: Plugin = {
	name: 'content-security-policy',
	apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
	transformIndexHtml: () => [
		{
			tag: 'meta',
			attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
			injectTo: 'head-prepend',
		},
	],
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			const workers = Object.keys(bundle).filter((path) => /\.worker-[\w-]+\.js$/.test(path));
			const paths = ['', 'index.html', 'service-worker.js', ...workers].map((path) => `/${path}`);
			const rules: [path: string, ...headers: [string, string][]][] = [
				['/*', ...HEADERS],
				...paths.map((path): [string, [string, string]] => [path, policyFor(path)]),
			];
			const lines = rules.flatMap(([path, ...headers]) => [path, ...headers.map((header) => `  ${header.join(': ')}`)]);
			this.emitFile({ type: 'asset', fileName: '_headers', source: `${lines.join('\n')}\n` });
			const [name, value] = policyFor('/');
			const nginx = [
				`set $policy "${value}";`,
				`if ($uri ~ "${READER}") { set $policy "${policyFor('/assets/reader.worker-')[1]}"; }`,
				`add_header ${name} $policy always;`,
				...HEADERS.map((header) => `add_header ${header[0]} "${header[1]}" always;`),
			];
			this.emitFile({ type: 'asset', fileName: 'headers.nginx', source: `${nginx.join('\n')}\n` });
		},
	},
	configurePreviewServer({ middlewares }) {
		middlewares.use((request, response, next) => {
			for (const header of [policyFor(request.url ?? '/'), ...HEADERS]) response.setHeader(...header);
			next();
		});
	},
};

const ACCEPTED = Object.entries(HANDLED).flat(2);
const SHORTCUT_ICON = [{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }];

/**
 * Files that the PDF library loads by name, and the folders beside the scripts where it looks for them: the tables of the
 * Chinese character codes, Simplified and Traditional, for fonts that are not in the file; and decoders of pictures.
 */
const LIBRARY_FILES: readonly { folder: string; from: string; names: RegExp }[] = [
	{ folder: 'cmaps', from: 'node_modules/pdfjs-dist/cmaps/', names: /^[\w-]*(?:GB|CNS|B5|ETen|ETHK|HK)[\w-]*\.bcmap$/ },
	{ folder: 'decoders', from: 'node_modules/pdfjs-dist/wasm/', names: /^\w+_nowasm_fallback\.js$/ },
];

const libraryFiles: Plugin = {
	name: 'pdf-library-files',
	generateBundle() {
		for (const { folder, from, names } of LIBRARY_FILES) {
			for (const name of readdirSync(from).filter((file) => names.test(file))) {
				this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: readFileSync(from + name) });
			}
		}
	},
	configureServer({ middlewares }) {
		for (const { folder, from, names } of LIBRARY_FILES) {
			middlewares.use(`/${folder}/`, (request, response, next) => {
				const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
				if (names.test(name)) response.end(readFileSync(from + name));
				else next();
			});
		}
	},
};

const manifest: Partial<ManifestOptions> = {
	id: './',
	start_url: './',
	scope: './',
	name: '公开镜 Gongkai',
	short_name: '公开镜',
	description: '在自己的设备上读懂政府信息公开工作年度报告：每个数字都带着原文。',
	lang: 'zh-Hans',
	dir: 'ltr',
	display: 'standalone',
	categories: ['productivity', 'utilities', 'government'],
	launch_handler: { client_mode: ['focus-existing', 'auto'] },
	shortcuts: [
		{ name: '粘贴报告', short_name: '粘贴', url: './?action=paste', icons: SHORTCUT_ICON },
		{ name: '报告库', url: './?action=library', icons: SHORTCUT_ICON },
		{ name: '上次的报告', short_name: '上次', url: './?action=last', icons: SHORTCUT_ICON },
	],
	share_target: {
		action: './share',
		method: 'POST',
		enctype: 'multipart/form-data',
		params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'files', accept: ACCEPTED }] },
	},
	file_handlers: [{ action: './', accept: HANDLED }],
	theme_color: '#fbfaf6',
	background_color: '#fbfaf6',
	icons: [
		{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
		{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
		{ src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
	],
	screenshots: [
		{ src: 'screenshots/narrow.png', sizes: '780x1688', type: 'image/png', form_factor: 'narrow' },
		{ src: 'screenshots/wide.png', sizes: '1440x900', type: 'image/png', form_factor: 'wide' },
	],
};

export default defineConfig({
	// Relative, so that a build works from any path.
	base: './',
	define: {
		'import.meta.env.VITE_VERSION': JSON.stringify(version),
		'import.meta.env.VITE_BUILT_ON': JSON.stringify(builtOn),
	},
	plugins: [
		solid(),
		contentSecurityPolicy,
		libraryFiles,
		VitePWA({
			strategies: 'injectManifest',
			srcDir: 'workers',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			includeManifestIcons: false,
			manifest,
			injectManifest: {
				// A classic script: not every browser starts a service worker that is a module.
				rollupFormat: 'iife',
				globPatterns: ['**/*.{js,css,html,svg,png,webmanifest,txt,json,bcmap,wasm}'],
				globIgnores: ['screenshots/**', 'robots.txt'],
				maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
			},
		}),
	],
	worker: { format: 'es' },
	build: {
		target: 'es2023',
		modulePreload: { polyfill: false },
		// One file for the first screen: on a phone's line each further one costs more than its bytes.
		rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
	},
});
