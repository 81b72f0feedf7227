import { transfer } from 'comlink';
import type { Member, Reader, ReadRequest } from '../report/contract';
import { type Failure, failed, type Outcome } from '../report/failure';
import type { Packed } from '../report/packed';
import type { Script } from '../report/reading';
import { type Answer, createLine, type Line, type WorkerLike } from '../threads/line';

/** One reading worker. Each fault of it is a named failure of the file that it was at. */
export interface Lane {
	/** Reads and packs one report; its bytes go over to the worker and are gone here. */
	pack(request: ReadRequest): Promise<Outcome<Packed>>;
	/** Takes an archive apart; its bytes go over too. */
	unpack(request: ReadRequest): Promise<Outcome<Member[]>>;
	/** The text in the other script, or as it is where the worker gives no answer. */
	convert(text: string, to: Script): Promise<string>;
	/** Starts the worker before it is needed. */
	warm(): void;
	/** Ends what the worker is at, as cancelled. */
	stop(): void;
}

/** In milliseconds: far more than any report takes on a slow phone, and yet not for ever. */
const DEADLINE = 20_000;
const DEADLINE_PER_MEGABYTE = 4_000;
/** For the worker's script to arrive and start, apart from any reading. */
const START_DEADLINE = 30_000;

/** How a lane starts its worker, and how long it waits for it. */
interface LaneOptions {
	start?: () => WorkerLike;
	/** Milliseconds for a file of so many bytes. */
	deadline?: (bytes: number) => number;
}

/** A lane whose worker is started by the first question, or by `warm`. */
export function createLane({ start = startReader, deadline = deadlineOf }: LaneOptions = {}): Lane {
	const line: Line<Reader> = createLine<Reader>(start);
	const ready = (): Promise<Answer<number>> => line.ask((reader) => reader.ping(), START_DEADLINE);
	const hand = async <T>(
		request: ReadRequest,
		ask: (reader: Reader, request: ReadRequest) => Promise<Outcome<T>>,
	): Promise<Outcome<T>> => {
		const { name, bytes } = request;
		const limit = deadline(bytes.byteLength);
		const started = await ready();
		const answer = started.ok ? await line.ask((reader) => ask(reader, transfer(request, [bytes])), limit) : started;
		return answer.ok ? answer.value : failed(failureOf(answer, name, limit));
	};
	return {
		pack: (request) => hand(request, (reader, handed) => reader.pack(handed)),
		unpack: (request) => hand(request, (reader, handed) => reader.unpack(handed)),
		convert: async (text, to) => {
			const answer = await line.ask((reader) => reader.convert(text, to), deadline(text.length));
			return answer.ok ? answer.value : text;
		},
		warm: () => void ready(),
		stop: () => line.stop(),
	};
}

const deadlineOf = (bytes: number): number => DEADLINE + (bytes / 1_000_000) * DEADLINE_PER_MEGABYTE;

function failureOf({ because, detail }: Extract<Answer<unknown>, { ok: false }>, name: string, limit: number): Failure {
	if (because === 'stopped') return { code: 'cancelled', name };
	if (because === 'timeout') return { code: 'timeout', name, deadline: Math.round(limit) };
	return { code: 'worker-died', name, ...(detail !== '' && { detail }) };
}

const startReader = (): Worker =>
	new Worker(new URL('../../workers/reader.worker.ts', import.meta.url), { type: 'module' });
