/** Deeper than anything that the program writes; nesting without end breaks whoever walks it. */
const DEEPEST = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENERS = new Set([0x5b, 0x7b]);
const CLOSERS = new Set([0x5d, 0x7d]);

/** True where JSON, in UTF-8, nests lists and objects no deeper than the program itself does. */
function isShallow(json: Uint8Array): boolean {
	let depth = 0;
	let quoted = false;
	for (let i = 0; i < json.length; i++) {
		const byte = json[i] as number;
		if (quoted) {
			if (byte === BACKSLASH) i++;
			else if (byte === QUOTE) quoted = false;
		} else if (byte === QUOTE) quoted = true;
		else if (OPENERS.has(byte) && ++depth > DEEPEST) return false;
		else if (CLOSERS.has(byte)) depth--;
	}
	return true;
}

/** The value of JSON in UTF-8, or undefined where it is none or nests without end. */
export function parsed(json: Uint8Array): unknown {
	if (!isShallow(json)) return undefined;
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
	} catch {
		return undefined;
	}
}
