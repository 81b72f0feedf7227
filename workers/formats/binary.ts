import type { Outcome } from '../../src/report/failure';
import type { Document } from './document';

/**
 * Reads one kind of file that is not text itself. Never throws for a fault of the file: that is a named failure
 * (damaged, encrypted, picture, too-much-inside).
 */
export type BinaryReader = (bytes: Uint8Array, name: string) => Promise<Outcome<Document>>;

/** The readers by what `sniff` calls their kind; each is loaded only when its kind comes. */
export const BINARY: Readonly<Record<string, () => Promise<BinaryReader>>> = {
	DOC: async () => (await import('./doc/doc')).readDoc,
	DOCX: async () => (await import('./word/docx')).readDocx,
	'Word XML': async () => (await import('./word/docx')).readWordXml,
	ODT: async () => (await import('./odt/odt')).readOdt,
	FODT: async () => (await import('./odt/odt')).readFlatOdt,
	XLSX: async () => (await import('./sheet/readers')).readXlsx,
	ODS: async () => (await import('./sheet/ods')).readOds,
	FODS: async () => (await import('./sheet/ods')).readFlatOds,
	'Excel XML': async () => (await import('./sheet/readers')).readExcelXml,
	XLS: async () => (await import('./sheet/readers')).readXls,
	PDF: async () => (await import('./pdf/pdf')).readPdf,
	OFD: async () => (await import('./ofd/ofd')).readOfd,
	RTF: async () => (await import('./rtf/rtf')).readRtf,
	MHTML: async () => (await import('./mhtml/mhtml')).readMhtml,
	OLE2: async () => (await import('./compound/unread')).unreadCompound,
};
