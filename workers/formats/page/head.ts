import type { Document } from '../document';
import { type Printed, wordsOf } from './printed';
import type { PageReader } from './reader';

type Head = Pick<PageReader, 'title' | 'told'>;

/**
 * What a page prints, with what only its head tells: the report's title where no line has it (a script would have
 * written it), any other title where the page prints nothing else.
 */
export function headed(page: readonly Printed[], { title, told }: Head): Printed[] {
	const name = [told.get('articletitle') ?? '', ...title.split(PARTED)].map((piece) => piece.trim()).find(isReport);
	if (page.length === 0) return title.trim() === '' ? [] : [{ kind: 'line', words: title.trim() }];
	if (name === undefined || wordsOf(page).replace(/\s/g, '').includes(name.replace(/\s/g, ''))) return [...page];
	return [{ kind: 'line', words: name, region: { sentences: 0 } }, ...page];
}

/** 某某县2020年政府信息公开工作年度报告_某某县人民政府 */
const PARTED = /[-_|–—]+/;
const isReport = (piece: string): boolean => /信息公开[^。，]{0,16}(?:报告|年报)$/.test(piece);

/** The day on which the site says in the page's head that it published. */
export function publishedIn({ told }: Pick<Head, 'told'>): Pick<Document, 'publishedOn'> {
	const day = DAYS.map((name) => told.get(name)).find(
		(one) => one !== undefined && /^20\d\d-\d\d-\d\d(?!\d)/.test(one),
	);
	return day === undefined ? {} : { publishedOn: day.slice(0, 10) };
}
const DAYS = ['pubdate', 'publishdate', 'firstpublishedtime', 'publishedtime', 'maketime'];
