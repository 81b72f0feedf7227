/** The text cut at every place of the sought words, which stand at the odd places of the result. */
export function splitAt(text: string, sought: string): string[] {
	if (sought === '') return [text];
	const parts: string[] = [];
	const low = text.toLowerCase();
	const key = sought.toLowerCase();
	let from = 0;
	for (let at = low.indexOf(key); at >= 0; at = low.indexOf(key, from)) {
		parts.push(text.slice(from, at), text.slice(at, at + key.length));
		from = at + key.length;
	}
	return [...parts, text.slice(from)];
}
