import { strToU8, zipSync } from 'fflate';

/** What stands on a page, and around it. */
interface Package {
	/** The objects of each page. */
	pages: string[];
	/** More files, by name; they take the place of those made here. */
	files?: Readonly<Record<string, string>>;
	/** More of the document's own file: common data, and what stands after its pages. */
	common?: string;
	after?: string;
}

/** An OFD package with a layer on each page. */
export function ofd({ pages, files = {}, common = '', after = '' }: Package): Uint8Array {
	const list = pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('');
	const made = {
		'OFD.xml': element('OFD', '<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>'),
		'Doc_0/Document.xml': element(
			'Document',
			`<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${common}` +
				`</ofd:CommonData><ofd:Pages>${list}</ofd:Pages>${after}`,
		),
		...Object.fromEntries(pages.map((objects, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, page(objects)])),
		...files,
	};
	return zipSync(Object.fromEntries(Object.entries(made).map(([name, xml]) => [name, strToU8(xml)])));
}

export const page = (objects: string, before = ''): string =>
	element('Page', `${before}<ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content>`);

export const element = (name: string, content: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${content}</ofd:${name}>`;

/** Words whose characters are set 4 mm from one another, in type of 4 mm. */
export const text = (words: string, left: number, top: number, more = ''): string =>
	`<ofd:TextObject Boundary="${left} ${top} 150 5" Size="4" ${more}>` +
	`<ofd:TextCode X="0" Y="4" DeltaX="g ${Math.max(1, [...words].length - 1)} 4">${words}</ofd:TextCode></ofd:TextObject>`;

/** A line of a quarter of a millimetre. */
export const line = (left: number, top: number, across: number, down: number): string =>
	`<ofd:PathObject Boundary="${left} ${top} ${across + 0.25} ${down + 0.25}" LineWidth="0.25">` +
	`<ofd:AbbreviatedData>M 0 0 L ${across} ${down}</ofd:AbbreviatedData></ofd:PathObject>`;

/** The lines of a table with rows of 10 mm and columns of 30 mm. */
export const grid = (left: number, top: number, columns: number, rows: number): string =>
	[
		...Array.from({ length: rows + 1 }, (_, row) => line(left, top + row * 10, columns * 30, 0)),
		...Array.from({ length: columns + 1 }, (_, column) => line(left + column * 30, top, 0, rows * 10)),
	].join('');
