import { gzip, gzipJson } from '../src/report/compression';
import { READER_VERSION, type ReadRequest } from '../src/report/contract';
import type { Outcome } from '../src/report/failure';
import { type Packed, packReading } from '../src/report/packed';
import { summarise } from '../src/report/summary';
import { unwrapCard } from './cards/png/unwrap';
import { digestOf } from './digest/digest';
import { read } from './read';

/** Reads one report, or the one inside a card picture, and packs it for keeping, with the bytes it was read from. */
export async function pack(request: ReadRequest): Promise<Outcome<Packed>> {
	const handed = await unwrapCard(request);
	if (!handed.ok) return handed;
	const { bytes, via, encoding } = handed.value;
	const [outcome, source] = await Promise.all([read(handed.value), gzip(bytes)]);
	if (!outcome.ok) return outcome;
	const [packed, digest] = await Promise.all([packReading(outcome.value), gzipJson(digestOf(outcome.value))]);
	const summary = summarise(outcome.value, READER_VERSION);
	const value: Packed = { summary, ...packed, digest, source, ...(via && { via }), ...(encoding && { encoding }) };
	return { ok: true, value };
}
