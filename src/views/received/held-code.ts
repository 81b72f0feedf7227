import { LONGEST_CODE } from '../../cards/link/code';
import { hrefOf } from '../../ui/route';

interface Held {
	card?: unknown;
}

/** Takes a code out of the address bar and into this entry of the history, where a reload and the way back find it. */
export function holdCode(code: string): void {
	// One too long to be read stays too long, and is no burden.
	const held: Held = { card: code.slice(0, LONGEST_CODE + 1) };
	history.replaceState(held, '', hrefOf({ page: 'received' }));
}

/** The code that this entry of the history holds, unchecked. */
export function codeHere(): string | undefined {
	const { card } = (history.state ?? {}) as Held;
	return typeof card === 'string' ? card : undefined;
}
