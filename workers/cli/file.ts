import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Member, ReadRequest } from '../../src/report/contract';
import { failed, type Outcome } from '../../src/report/failure';
import type { Reading } from '../../src/report/reading';
import { open } from '../formats/open';
import { type Gathered, gather, read } from '../read';
import { unpack } from '../unpack';

/** Reads a file as the worker would; a file that the system does not hand over is a named failure too. */
export const readFileAt = (path: string): Promise<Outcome<Reading>> => withFile(path, read);

/** What the stages before the reconciliation make of a file. */
export const gatherFileAt = (path: string): Promise<Outcome<Gathered>> =>
	withFile(path, async (request) => {
		const opened = await open(request);
		return opened.ok ? { ok: true, value: await gather(opened.value) } : opened;
	});

/** Takes an archive apart as the worker would. */
export const unpackFileAt = (path: string): Promise<Outcome<Member[]>> => withFile(path, unpack);

async function withFile<T>(path: string, use: (request: ReadRequest) => Promise<Outcome<T>>): Promise<Outcome<T>> {
	const name = basename(path);
	const bytes = await bytesOf(path);
	return bytes ? use({ name, bytes }) : failed({ code: 'unreadable', name });
}

async function bytesOf(path: string): Promise<ArrayBuffer | undefined> {
	try {
		const { buffer, byteOffset, byteLength } = await readFile(path);
		return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
	} catch {
		return undefined;
	}
}
