import { zipSync } from 'fflate';
import { p, packed, partsOf, tbl, tc, tr, wordOf } from '../word/word-of';

/** XML that somebody may hand over out of malice or bad luck; the numbers are those of the list of bad inputs. */

/** A Word document with a declaration of its own before its root. */
function declaring(declaration: string, body: string): Uint8Array {
	const parts = partsOf(body);
	return packed({
		...parts,
		'word/document.xml': (parts['word/document.xml'] ?? '').replace('?>', `?>${declaration}`),
	});
}

/** 17: entities of entities, a billion in the end. */
export function billionLaughs(): Uint8Array {
	const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
	return declaring(`<!DOCTYPE w [<!ENTITY l0 "哈">${entities}]>`, p('公开12件&l9;'));
}
/** 18: one long entity, twenty thousand times. */
export const quadraticEntity = () =>
	declaring(`<!DOCTYPE w [<!ENTITY a "${'公开12件'.repeat(10_000)}">]>`, p('&a;'.repeat(20_000)));
/** 19: an entity from the disk. */
export const externalEntity = () =>
	declaring('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>', p('公开12件&x;'));
/** 20: elements within elements. */
export const deepElements = (name: string) => wordOf(`${`<w:${name}>`.repeat(200_000)}${p('公开12件')}`);
/** 21: cells that reach beyond every table. */
export const wideCells = () =>
	wordOf(tbl(...Array.from({ length: 300 }, () => tr(tc('1', '<w:gridSpan w:val="1000000000"/>'), tc('2')))));
export const sheetMergedWhole = () =>
	sheet('<row r="1"><c r="A1"><v>12</v></c><c r="B2"><v>3</v></c></row>', '<mergeCell ref="A1:XFD1048576"/>');
/** 22: a million cells, many more than the file's bytes suggest. */
export const manyCells = () =>
	wordOf(tbl(...Array.from({ length: 1000 }, () => tr(...new Array<string>(1000).fill('<w:tc><w:p/></w:tc>')))));
export const sheetOfManyCells = () =>
	sheet(
		Array.from(
			{ length: 1000 },
			(_, row) => `<row r="${row + 1}">${Array.from({ length: 1000 }, () => '<c><v>7</v></c>').join('')}</row>`,
		).join(''),
	);

/** A workbook with one sheet, as little as one needs. */
function sheet(rows: string, merges = ''): Uint8Array {
	const relation = (type: string, target: string) =>
		`<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
	const kind = (part: string, type: string) =>
		`<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
	const parts = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${kind('/xl/workbook.xml', 'sheet.main')}${kind('/xl/worksheets/sheet1.xml', 'worksheet')}</Types>`,
		'_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
		'xl/workbook.xml':
			'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`,
	};
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
}
