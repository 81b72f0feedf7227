import type { TestProject } from 'vitest/node';
import { serve } from './serve';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built app is served while the browser tests run. */
		address: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { address, stop } = await serve();
	project.provide('address', address);
	return stop;
}
