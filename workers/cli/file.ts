import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Outcome } from '../../src/report/failure';
import type { Reading } from '../../src/report/reading';
import { read } from '../read';

/** Reads a file as the worker would; a file that the system does not hand over is a named failure too. */
export async function readFileAt(path: string): Promise<Outcome<Reading>> {
	const name = basename(path);
	const bytes = await bytesOf(path);
	return bytes ? read({ name, bytes }) : { ok: false, failure: { code: 'unreadable', name } };
}

async function bytesOf(path: string): Promise<ArrayBuffer | undefined> {
	try {
		const { buffer, byteOffset, byteLength } = await readFile(path);
		return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
	} catch {
		return undefined;
	}
}
