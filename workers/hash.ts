/**
 * The SHA-256 of some bytes, lower-case hex: the identity of a report.
 * Browsers give their own only to pages served over https or from this machine; an office's plain http page gets the library's.
 */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
	const digest = crypto.subtle
		? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
		: await librarySha256(bytes);
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function librarySha256(bytes: ArrayBuffer): Promise<Uint8Array> {
	const library = await import('@noble/hashes/sha2.js');
	return library.sha256(new Uint8Array(bytes));
}
