/** Puts words on the clipboard. False where the browser does not take them, as on a page that came without HTTPS. */
export async function copied(words: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch {
		return false;
	}
}
