import { clipboardHeader } from './html';
import { segmentsOf } from './markdown/embedded';
import { hasHeading } from './markdown/headings';
import { hasPipeTable } from './markdown/pipes';

/** What a text is written in. */
type Shape = 'html' | 'markdown' | 'text';

/** How far the tags of a text are counted that does not begin with one. */
const HEAD = 64 * 1024;
const TAIL = 100;
/** So many tags of paragraphs or lines make a text HTML; one or two may be quoted in a text about them. */
const TAGS = 3;

/** What a decoded text is written in, by its own marks. */
export function shapeOf(text: string): Shape {
	const head = withoutPrologue(text.slice(0, HEAD));
	if (/^<(?:!doctype\s+html|html|head|meta|title|body)\b/i.test(head)) return 'html';
	if (isMarkdown(text, head)) return 'markdown';
	return isFragment(head, text) ? 'html' : 'text';
}

/** Without the comments, processing instructions and clipboard header that may stand before the first tag. */
function withoutPrologue(head: string): string {
	let at = clipboardHeader(head);
	for (;;) {
		while (/\s/.test(head.charAt(at))) at++;
		const end = head.startsWith('<!--', at) ? '-->' : /^<[?]|^<!\[/.test(head.slice(at, at + 3)) ? '>' : undefined;
		const close = end ? head.indexOf(end, at) : -1;
		if (!end || close < 0) return head.slice(at);
		at = close + end.length;
	}
}

/** A piece of HTML without <html>: it begins with a tag, or paragraphs and lines are ended by tags. */
function isFragment(head: string, text: string): boolean {
	if (FIRST_TAG.test(head)) return LAST_TAG.test(head) || LAST_TAG.test(text.slice(-TAIL));
	return (head.match(/<\/(?:p|div|tr|li|h[1-6])\s{0,9}>|<br\s{0,9}\/?>/gi)?.length ?? 0) >= TAGS;
}

const FIRST_TAG =
	/^<(?:p|div|table|h[1-6]|span|section|article|ul|ol|li|tr|pre|center|font|style|br|b|strong|a|img)\b/i;
const LAST_TAG =
	/<\/(?:p|div|table|h[1-6]|span|section|article|ul|ol|pre|center|font|b|strong|a)\s{0,9}>|<(?:br|p|td|th|li)\b/i;

/** Heading marks, a pipe table, or (as OCR programs write) HTML tables among lines that have no tags. */
function isMarkdown(text: string, head: string): boolean {
	if (hasHeading(text) || hasPipeTable(text)) return true;
	if (!/<table\b/i.test(head) || /<\/(?:p|div|body|li)\s{0,9}>/i.test(head)) return false;
	const segments = segmentsOf(head);
	const outside = segments.filter(({ table }) => !table).map(({ start, end }) => head.slice(start, end));
	return segments.length > 1 && outside.some(hasBareLine);
}

const hasBareLine = (text: string): boolean =>
	text.split('\n').some((line) => line.trim() !== '' && !/[<>]/.test(line));
