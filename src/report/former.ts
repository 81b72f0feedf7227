import { formerly, type Saying } from './saying';

/** A finding, or a mark on one, as versions before kept it: with its sentence in Chinese. */
type Former<T> = Omit<T, 'says'> & { message: string };

/** A kept finding or mark as it is now; what it is not is left as it is. */
export function renewed<T extends { says: Saying }>(kept: T | Former<T>): T {
	if (typeof (kept as Partial<Former<T>> | null)?.message !== 'string') return kept as T;
	const { message, ...rest } = kept as Former<T>;
	return { ...rest, says: formerly(message) } as unknown as T;
}
