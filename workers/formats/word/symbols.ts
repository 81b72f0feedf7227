/** Signs of Microsoft's symbol fonts that stand in reports: boxes to tick, ticks, bullets, arrows. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
	[0x6c, '●'],
	[0x6e, '■'],
	[0x6f, '□'],
	[0x71, '□'],
	[0x76, '❖'],
	[0xa1, '○'],
	[0xa8, '□'],
	[0xd8, '➢'],
	[0xe0, '→'],
	[0xe8, '➔'],
	[0xfb, '✗'],
	[0xfc, '✓'],
	[0xfd, '☒'],
	[0xfe, '☑'],
]);

const WINGDINGS_2: ReadonlyMap<number, string> = new Map([
	[0x4f, '✗'],
	[0x50, '✓'],
	[0x51, '☒'],
	[0x52, '☑'],
	[0x53, '☒'],
	[0x54, '☒'],
	[0x2a, '□'],
	[0xa3, '□'],
]);

/**
 * The character that a symbol of a font shows (w:sym): symbol fonts keep theirs at U+F000 and on, other fonts where
 * Unicode has them. Nothing for a sign of a symbol font that is not known: its number says nothing to a reader.
 */
export function symbol(font: string, code: string): string {
	const at = Number.parseInt(code, 16);
	if (!(at > 0x20 && at <= 0xffff)) return '';
	const table = /^wingdings 2$/i.test(font) ? WINGDINGS_2 : WINGDINGS;
	if (/^(?:wingdings|webdings|symbol|marlett)/i.test(font)) return table.get(at & 0xff) ?? '';
	return at >= 0xe000 && at <= 0xf8ff ? '' : String.fromCharCode(at);
}
