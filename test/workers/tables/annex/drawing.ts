import { htmlDocument } from '../../../../workers/formats/html';
import type { FoundTable } from '../../../../workers/tables/found';
import { tablesOf } from '../../../../workers/tables/tables';
import { fold } from '../../../../workers/text/fold';

/** The annexes of a page that shows such tables under the annex's caption. */
export function drawnIn(html: string): FoundTable[] {
	const document = htmlDocument(`<html><body><p>政府信息公开情况统计表</p>${html}</body></html>`, 'utf-8');
	return tablesOf(document, fold(document.text));
}

/** A drawn table of such rows. */
export const table = (...rows: (readonly string[])[]): string =>
	`<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
