import { western } from '../encoding/western';
import type { Part } from './parts';

/**
 * The parts of a mail or saved page that print its words, in order: of alternatives the richest one, of related parts
 * the root (RFC 2387), of mixed parts all. Attached files are no part of the body.
 */
export function bodyOf(part: Part): Part[] {
	if (part.attachedAs !== undefined) return [];
	if (!part.type.startsWith('multipart/')) return isText(part) || isMessage(part) ? [part] : [];
	if (part.type === 'multipart/related') return relatedBody(part);
	const bodies = part.parts.map(bodyOf);
	if (part.type === 'multipart/alternative') return bodies.findLast((body) => body.length > 0) ?? [];
	return bodies.flat();
}

/** The root of related parts, or (where that says nothing that can be read) what they print one by one. */
function relatedBody({ parameters, parts }: Part): Part[] {
	const start = parameters.start;
	const root = parts.find(({ id }) => id !== undefined && id === start) ?? parts[0];
	const body = root ? bodyOf(root) : [];
	return body.length > 0 ? body : parts.flatMap(bodyOf);
}

/** All parts of web pages: a page may be a mere frame for others. */
export const pagesOf = (part: Part): Part[] => [...(isPage(part) ? [part] : []), ...part.parts.flatMap(pagesOf)];

/** The names of the files that are attached. */
export const attachedTo = (part: Part): string[] =>
	part.attachedAs === undefined ? part.parts.flatMap(attachedTo) : [part.attachedAs];

/** True for a web page that is no attached file. */
export const isPage = ({ type, attachedAs }: Part): boolean =>
	attachedAs === undefined && /^(?:text\/html|application\/xhtml\+xml)$/.test(type);

/** A mail within the mail. */
export const isMessage = ({ type }: Part): boolean => type === 'message/rfc822';

const isText = (part: Part): boolean => isPage(part) || part.type === 'text/plain';

/** True where there is nothing but pictures in it. */
export const isPicture = (part: Part): boolean =>
	part.parts.length > 0 ? part.parts.every(isPicture) : part.type.startsWith('image/');

/** True for a page that begins and does not end. */
export function isCutOff(part: Part): boolean {
	const markup = western(part.content);
	return isPage(part) && /<html\b/i.test(markup) && !/<\/(?:html|body)\s{0,9}>/i.test(markup);
}
