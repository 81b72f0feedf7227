import type { Span } from '../../../report/span';

const WHITE = /\s/;

/** The lines of a stretch of text that hold more than white space, without the white space around them. */
export function* linesOf(text: string, [start, end]: Span): Generator<Span> {
	for (let from = start; from < end; ) {
		const found = text.indexOf('\n', from);
		const to = found < 0 || found > end ? end : found;
		const line = withoutHashes(text, trimmed(text, from, to));
		if (line[0] < line[1]) yield line;
		from = to + 1;
	}
}

/** Without the white space around it. */
export function trimmed(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && WHITE.test(text.charAt(start))) start++;
	while (end > start && WHITE.test(text.charAt(end - 1))) end--;
	return [start, end];
}

/** The line without the hashes that make it a heading in Markdown. */
function withoutHashes(text: string, [start, end]: Span): Span {
	const hashes = /^#{1,6}\s+/.exec(text.slice(start, Math.min(end, start + 16)));
	return [start + (hashes?.[0].length ?? 0), end];
}
