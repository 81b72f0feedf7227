import PostalMime from 'postal-mime';
import { holds } from '../signatures';

/** A part of a mail or saved page, its content decoded from base64 or quoted-printable. */
export interface Part {
	/** In lower case: text/html, multipart/related. */
	type: string;
	/** As its header says: charset, start, boundary. */
	parameters: Readonly<Record<string, string>>;
	id?: string | undefined;
	/** The name of the file that it is attached as. */
	attachedAs?: string | undefined;
	content: Uint8Array;
	parts: readonly Part[];
}

/**
 * What the library knows of a part. Its result runs all HTML parts into one and tells no charset, so that its tree is
 * read instead.
 */
interface Node {
	contentType: { parsed: Header };
	contentDisposition: { parsed: Header };
	contentId?: string;
	content: ArrayBuffer | null;
	childNodes: Node[];
}

interface Header {
	value: string;
	params: Record<string, string>;
}

/** A mail or saved page. */
export interface Mail {
	/** Of a saved page: its title. */
	subject: string;
	part: Part;
	/** True where its last part is ended as it must be; else that one may be cut off. */
	isClosed: boolean;
}

const SPACE = 0x20;

/** Takes a mail or saved page apart (RFC 2045, 2557); undefined where it is nested or headed beyond all sense. */
export async function mailOf(bytes: Uint8Array): Promise<Mail | undefined> {
	const parser = new PostalMime({ maxNestingDepth: 32, maxRfc822NestingDepth: 0 });
	try {
		const start = bytes.findIndex((byte) => byte > SPACE);
		const { subject = '' } = await parser.parse(bytes.subarray(Math.max(0, start)));
		const part = partOf((parser as unknown as { root: Node }).root);
		const { boundary } = part.parameters;
		const isClosed = boundary !== undefined && holds(bytes, `--${boundary}--`);
		return { subject: subject.trim(), part, isClosed };
	} catch {
		return undefined;
	}
}

function partOf({ contentType, contentDisposition, contentId, content, childNodes }: Node): Part {
	const { value, params } = contentType.parsed;
	const disposition = contentDisposition.parsed;
	const isAttached = disposition.value === 'attachment';
	return {
		type: value,
		parameters: params,
		id: contentId,
		attachedAs: isAttached ? (disposition.params.filename ?? params.name ?? value) : undefined,
		content: new Uint8Array(content ?? new ArrayBuffer(0)),
		parts: childNodes.map(partOf),
	};
}
