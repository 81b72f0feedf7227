import type { Encoding } from '../../src/report/reading';
import type { Document } from './document';
import { headed, publishedIn } from './page/head';
import { readMarkup } from './page/markup';
import { once } from './page/once';
import { printed } from './page/print';
import { PageReader } from './page/reader';

/**
 * A web page, a piece of one, or what the clipboard holds of one, as a document: what it prints, in order, without
 * scripts, styles and hidden parts. What is around the content (heads, menus, footers) is kept and marked.
 */
export function htmlDocument(source: string, encoding: Encoding): Document {
	const page = new PageReader();
	readMarkup(source.slice(clipboardHeader(source)), page);
	page.end();
	return { format: 'html', encoding, ...publishedIn(page), ...printed(once(headed(page.flow.page, page))) };
}

/** The length of the header (Version:0.9 StartHTML:…) that Windows puts before HTML on its clipboard; 0 without one. */
export const clipboardHeader = (source: string): number =>
	/^\s*Version:[\d.]+\s+StartHTML:/.test(source.slice(0, 80)) ? Math.max(0, source.indexOf('<')) : 0;
