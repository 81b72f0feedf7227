/** The text of an XML file: UTF-16 where its mark says so, else what its declaration names, else UTF-8. */
export function xmlText(bytes: Uint8Array): string {
	const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
	return new TextDecoder(marked ?? declared(bytes) ?? 'utf-8').decode(bytes);
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

/** The declared encoding, where there is such a one and a declaration in single bytes can be true of it. */
function declared(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 120));
	const label = /^[\xef\xbb\xbf]{0,3}<\?xml[^>]{0,60}\sencoding\s{0,9}=\s{0,9}["']([\w-]+)["']/.exec(head)?.[1];
	return label && /^(?:gb|big5|utf-8)/i.test(label) && isKnown(label) ? label : undefined;
}

function isKnown(label: string): boolean {
	try {
		new TextDecoder(label);
		return true;
	} catch {
		return false;
	}
}
