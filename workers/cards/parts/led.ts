import type { SheetLine } from '../../../src/report/sheet';
import { type Block, type Studio, stacked } from '../block';
import { leading, ledger } from './ledger';

const MOST_LEAD = 190;
/** The first takes so much more of the height than each of the others. */
const LEAD = 1.4;

/** A few figures as a ledger, led by the first. */
export function led(lines: readonly SheetLine[], width: number, height: number, studio: Studio): Block {
	const [first, ...others] = lines;
	if (!first) return stacked();
	const lead = Math.min(MOST_LEAD, (height / (others.length + LEAD)) * LEAD);
	return stacked(leading(first, width, lead, studio), ledger(others, width, height - lead, studio));
}
