import { zipSync } from 'fflate';

const NAMES = ['office', 'style', 'text', 'table', 'draw', 'fo', 'xlink', 'svg', 'manifest', 'dc', 'loext']
	.map((name) => `xmlns:${name}="urn:${name}"`)
	.join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** Parts of a text document besides its body. */
interface TextParts {
	/** Styles made for single places, and list styles. */
	automatic?: string;
	/** Styles with names. */
	styles?: string;
	/** What stands over and under its pages. */
	pages?: string;
	/** What the manifest says of its content. */
	manifest?: string;
	/** Its type, behind "application/vnd.oasis.opendocument.". */
	type?: string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const styled = ({ styles = '', pages = '' }: TextParts) =>
	`<office:styles>${styles}</office:styles><office:master-styles><style:master-page style:name="Standard">${pages}</style:master-page></office:master-styles>`;
const saying = (body: string, { automatic = '' }: TextParts) =>
	`<office:automatic-styles>${automatic}</office:automatic-styles><office:body>${body}</office:body>`;

/** The names and texts of the parts of an OpenDocument file. */
export function partsOf(body: string, parts: TextParts = {}): Record<string, string> {
	const type = `application/vnd.oasis.opendocument.${parts.type ?? 'text'}`;
	return {
		mimetype: type,
		'content.xml': `${HEAD}<office:document-content ${NAMES}>${saying(body, parts)}</office:document-content>`,
		'styles.xml': `${HEAD}<office:document-styles ${NAMES}>${styled(parts)}</office:document-styles>`,
		'META-INF/manifest.xml': `${HEAD}<manifest:manifest ${NAMES}><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml">${parts.manifest ?? ''}</manifest:file-entry></manifest:manifest>`,
	};
}

export const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])));

/** A text document written part by part. */
export const odtOf = (text: string, parts: TextParts = {}): Uint8Array =>
	packed(partsOf(`<office:text>${text}</office:text>`, parts));

/** A document that is one file of XML, its body given whole. */
export const flatOf = (body: string, parts: TextParts = {}): Uint8Array =>
	utf8(
		`${HEAD}\n<office:document ${NAMES} office:mimetype="application/vnd.oasis.opendocument.${parts.type ?? 'text'}">${styled(parts)}${saying(body, parts)}</office:document>`,
	);

export const p = (words: string, style = ''): string =>
	`<text:p${style && ` text:style-name="${style}"`}>${words}</text:p>`;
export const list = (style: string, more: string, ...items: string[]): string =>
	`<text:list${style && ` text:style-name="${style}"`}${more && ` ${more}`}>${items.join('')}</text:list>`;
export const item = (inner: string, more = ''): string =>
	`<text:list-item${more && ` ${more}`}>${inner}</text:list-item>`;

/** One level of a list, counted from 1: how its numbers are written, and what stands around them. */
export const numbered = (level: number, format: string, prefix: string, suffix: string, more = ''): string =>
	`<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" ${more}/>`;
export const listStyle = (name: string, ...levels: string[]): string =>
	`<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;

export const tc = (words: string, more = ''): string => `<table:table-cell ${more}>${p(words)}</table:table-cell>`;
export const COVERED = '<table:covered-table-cell/>';
export const tr = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
export const table = (...rows: string[]): string => `<table:table table:name="t">${rows.join('')}</table:table>`;
