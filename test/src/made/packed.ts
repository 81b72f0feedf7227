import { gzip } from '../../../src/report/compression';
import { READER_VERSION } from '../../../src/report/contract';
import { type Packed, packReading } from '../../../src/report/packed';
import type { Reading } from '../../../src/report/reading';
import { summarise } from '../../../src/report/summary';
import { reading } from './reading';

/** A packed reading of its own id (one digit of it), otherwise as `reading`. */
export async function packed(digit: string, change: (made: Reading) => void = () => {}): Promise<Packed> {
	const made = reading();
	made.source.sha256 = digit.repeat(64);
	change(made);
	return {
		summary: summarise(made, READER_VERSION),
		...(await packReading(made)),
		source: await gzip(new TextEncoder().encode(made.text)),
	};
}
