import type { Encoding } from '../../../src/report/reading';

/** Bytes of a page in which browsers look for its charset, and some more for pages with long heads. */
const HEAD = 4096;
const LESS_THAN = 0x3c;

/** What a web page says of its own encoding. */
interface Declaration {
	/** As written in the file. */
	label: string;
	/** The encoding meant, where it is one of those read here. */
	encoding?: Encoding;
}

/** Reads the charset that an HTML or XML file declares in its head; undefined for one that declares none. */
export function declaration(bytes: Uint8Array): Declaration | undefined {
	const tag = bytes.indexOf(LESS_THAN);
	if (tag < 0 || tag >= HEAD) return undefined;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
	const label =
		/<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(head)?.[1] ??
		/^\s{0,9}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head)?.[1];
	if (!label) return undefined;
	const encoding = encodingNamed(label);
	return encoding ? { label, encoding } : { label };
}

/** The encoding that a label of the web names; GBK and GB2312 are parts of GB18030 and read as such. */
export function encodingNamed(label: string): Encoding | undefined {
	try {
		const name = new TextDecoder(label).encoding;
		if (name === 'gbk' || name === 'gb18030') return 'gb18030';
		// A page that can be read to the point where it says UTF-16 is not in UTF-16.
		return name === 'utf-8' || name.startsWith('utf-16') ? 'utf-8' : name === 'big5' ? 'big5' : undefined;
	} catch {
		return undefined;
	}
}
