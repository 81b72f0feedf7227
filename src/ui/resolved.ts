import type { Resource } from 'solid-js';

/** What a resource has brought so far, undefined before the first: nothing waits for it, no page is held back. */
export const resolved = <T>(resource: Resource<T>): T | undefined =>
	resource.state === 'ready' || resource.state === 'refreshing' ? resource.latest : undefined;
