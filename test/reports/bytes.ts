import { encoded } from '../workers/formats/encoders';

// A text in the encodings that reports come in.

export const utf8 = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

export const utf8WithMark = (text: string): ArrayBuffer => utf8(`\ufeff${text}`);

/** UTF-16 with its byte order mark. */
export const utf16 = (text: string, littleEndian: boolean): ArrayBuffer =>
	encoded(`\ufeff${text}`, littleEndian ? 'utf-16le' : 'utf-16be').slice().buffer;

/** GB18030 in its two-byte part (GBK), or Big5. Fails on a character that the encoding does not have. */
export const doubleByte = (text: string, encoding: 'gb18030' | 'big5'): ArrayBuffer =>
	encoded(text, encoding).slice().buffer;
