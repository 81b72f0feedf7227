import { slot } from './slot';

/** What the reader has chosen on this device; without storage (a private window) a choice lasts as long as the page. */
interface Preference<T extends string> {
	read(): T | undefined;
	write(value: T): void;
}

/**
 * A choice that is kept.
 *
 * @param allowed whatever else stands there is as good as nothing
 */
export function preference<T extends string>(name: string, allowed: readonly T[]): Preference<T> {
	const { read, write } = slot(name);
	return {
		read: () => {
			const kept = read();
			return allowed.find((value) => value === kept);
		},
		write,
	};
}
