import { CATALOG } from '../../report/catalog';
import { ALPHABET } from './base64url';

/**
 * A figure's name in three characters: a hash of the name, so that it stays what it is when the catalog grows or is
 * put in another order. That no two names share one is tested.
 */
export function figureCode(id: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
	return [12, 6, 0].map((bits) => ALPHABET[((hash ^ (hash >>> 15)) >>> bits) & 63]).join('');
}

let names: ReadonlyMap<string, string> | undefined;

/** The figure of a code; undefined for a code of none. */
export function figureOfCode(code: string): string | undefined {
	names ??= new Map([...CATALOG.keys()].map((id) => [figureCode(id), id]));
	return names.get(code);
}
