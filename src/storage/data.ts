import type { Guard } from '../report/guards';
import type { Slot } from './slot';

/** The plain data that was written into a slot as JSON; whatever else stands there is as good as nothing. */
export function dataIn<T>(kept: Slot, guard: Guard<T>): T | undefined {
	try {
		return guard(JSON.parse(kept.read() ?? 'null'), { count: 0 });
	} catch {
		return undefined;
	}
}
