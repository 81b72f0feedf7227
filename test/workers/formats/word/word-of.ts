import { zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word document besides its body, by their type. */
export interface WordParts {
	styles?: string;
	numbering?: string;
	footnotes?: string;
	header?: string;
	footer?: string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The names and texts of the parts of a Word document. */
export function partsOf(body: string, parts: WordParts = {}): Record<string, string> {
	const others = Object.entries(parts);
	const relation = (type: string, target: string, at: number) =>
		`<Relationship Id="rId${at}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
	return {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'_rels/.rels': `<Relationships>${relation('officeDocument', 'word/document.xml', 1)}</Relationships>`,
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${MORE}><w:body>${body}</w:body></w:document>`,
		'word/_rels/document.xml.rels': `<Relationships>${others.map(([type], at) => relation(type, `${type}.xml`, at + 1)).join('')}</Relationships>`,
		...Object.fromEntries(others.map(([type, xml]) => [`word/${type}.xml`, `<w:${type} ${W}>${xml}</w:${type}>`])),
	};
}

/** A Word document written part by part. */
export const wordOf = (body: string, parts: WordParts = {}): Uint8Array => packed(partsOf(body, parts));

export const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])));

/** A paragraph with some words and, before them, what its properties say. */
export const p = (words: string, properties = ''): string =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${words && `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`}</w:p>`;

/** A numbered paragraph. */
export const li = (words: string, list: number, level = 0): string =>
	p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A cell with some words and, before them, what its properties say. */
export const tc = (words: string, properties = ''): string =>
	`<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(words)}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** One level of a list: how its numbers are written, and its label. */
export const lvl = (level: number, format: string, text: string, more = ''): string =>
	`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
