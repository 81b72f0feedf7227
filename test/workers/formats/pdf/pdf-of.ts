/** A PDF of some objects, numbered from 1, of which the first is its catalogue; `more` is what else its trailer says. */
export function pdfOf(objects: readonly string[], more = ''): Uint8Array {
	let file = '%PDF-1.4\n';
	let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	for (const [at, object] of objects.entries()) {
		table += `${String(file.length).padStart(10, '0')} 00000 n \n`;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
	}
	file += `${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${more}>>\nstartxref\n${file.length}\n%%EOF\n`;
	return new TextEncoder().encode(file);
}

export const streamOf = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`;

/** A text as the digits of its characters' numbers in Unicode, four each. */
export const hexOf = (text: string): string =>
	Array.from(text, (one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('');
