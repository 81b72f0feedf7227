/** What the reader has chosen on this device; without storage (a private window) a choice lasts as long as the page. */
export interface Preference<T extends string> {
	read(): T | undefined;
	write(value: T): void;
}

/**
 * A choice kept in localStorage.
 *
 * @param name of the key, without the prefix
 * @param allowed whatever else stands there is as good as nothing
 */
export function preference<T extends string>(name: string, allowed: readonly T[]): Preference<T> {
	const key = `gongkai.${name}`;
	return {
		read: () => allowed.find((value) => value === attempt(() => localStorage.getItem(key))),
		write: (value) => attempt(() => localStorage.setItem(key, value)),
	};
}

/** Any words kept in localStorage, under a name without the prefix. */
export function preferenceText(name: string): { read(): string | undefined; write(value: string): void } {
	const key = `gongkai.${name}`;
	return {
		read: () => attempt(() => localStorage.getItem(key)) ?? undefined,
		write: (value) => attempt(() => localStorage.setItem(key, value)),
	};
}

/** Storage may be forbidden, and then even looking throws. */
function attempt<T>(use: () => T): T | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
