import type { Card } from '../../report/card';
import { deflate, inflateWithin } from '../../report/compression';
import { crc32 } from '../../report/crc32';
import { fromBase64Url, toBase64Url } from './base64url';
import { fromWire, toWire } from './wire';
import { wire } from './wire-shape';

/** Why the code of a link is no card. A value; the sentence is in the words of cards (`refusal`). */
export type Refusal =
	/** Longer than any link of ours. */
	| 'too-long'
	/** Made by a newer program. */
	| 'newer'
	/** Cut off or changed on its way: it does not fit its own checksum. */
	| 'damaged'
	/** What is packed in it unfolds to more than any card. */
	| 'too-much-inside'
	/** Sound as it stands, and yet no card: fields, figures or values that a card does not have. */
	| 'not-a-card';

/** A card from a link, or why there is none. */
export type Decoded = { ok: true; card: Card } | { ok: false; refusal: Refusal };

/** The longest code that is looked at; also the longest that is made: a camera has to read it off a screen. */
export const LONGEST_CODE = 1200;
const MOST_INSIDE = 8192;
const VERSION = '1';
/** Bytes of the checksum. */
const CHECK = 4;

/** The code of a card: version, ".", checksum and deflated wire in base64url. Undefined where it would be too long. */
export async function encodeCard(card: Card): Promise<string | undefined> {
	const packed = new Uint8Array(await deflate(new TextEncoder().encode(JSON.stringify(toWire(card)))));
	const bytes = new Uint8Array(CHECK + packed.length);
	new DataView(bytes.buffer).setUint32(0, crc32(packed));
	bytes.set(packed, CHECK);
	const code = `${VERSION}.${toBase64Url(bytes)}`;
	return code.length <= LONGEST_CODE ? code : undefined;
}

/** The card of a code that came from anywhere: every part of it is checked, and nothing taken that is not as it must be. */
export async function decodeCard(code: string): Promise<Decoded> {
	if (code.length > LONGEST_CODE) return refused('too-long');
	const [, version, payload] = /^(\d{1,4})\.(.*)$/s.exec(code) ?? [];
	if (version === undefined || payload === undefined) return refused('damaged');
	if (version !== VERSION) return refused(Number(version) > Number(VERSION) ? 'newer' : 'damaged');
	const bytes = fromBase64Url(payload);
	if (!bytes || bytes.length <= CHECK) return refused('damaged');
	const packed = bytes.subarray(CHECK);
	if (new DataView(bytes.buffer).getUint32(0) !== crc32(packed)) return refused('damaged');
	const inside = await inflateWithin(packed, MOST_INSIDE);
	if (inside === 'too-much') return refused('too-much-inside');
	return inside === 'damaged' ? refused('damaged') : cardWithin(inside);
}

function cardWithin(bytes: Uint8Array): Decoded {
	const json = wordsOf(bytes);
	const value = json === undefined ? undefined : parsed(json);
	const drops = { count: 0 };
	const sound = wire(value, drops);
	const card = sound && drops.count === 0 ? fromWire(sound) : undefined;
	// Written again it must be the same to the letter: no field more, none twice, none in other words.
	return card && json === JSON.stringify(toWire(card)) ? { ok: true, card } : refused('not-a-card');
}

function wordsOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

const refused = (refusal: Refusal): Decoded => ({ ok: false, refusal });
