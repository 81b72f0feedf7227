import { rightBehind } from '../../text/around';
import { goesOnBehindPage } from '../cells/carried-on';
import { figuresEnd, numberedEnd } from '../cells/figures-end';
import { type Material, writtenCells } from '../cells/material';
import type { Piece } from '../cells/parting';
import type { Page } from '../cells/rows';
import { UNITS } from '../forms/annex';
import { plainOffset, sourceOf } from '../plain';
import { areCounted, endInNumbers } from './counted';
import { type AnnexHead, nextHead, nextNamed, PARTED } from './head';
import { knownEnd, nextKnown, unnoted } from './label';
import { type Annex, type AnnexRow, isPart, nameOf } from './rows';
import { withFurther } from './written-columns';

/** Rows of one annex at most: the form of 2014 has some eighty. */
const MOST_ROWS = 400;

/** The annexes in running text: a head that names 指标 and its columns, then rows of a name, a unit and figures. */
export function writtenAnnexes(page: Page): Annex[] {
	const annexes: Annex[] = [];
	for (let head = nextHead(page.plain.text, 0); head; ) {
		const whole = standsAbove(page.plain.text, head) ? undefined : withFurther(page, head);
		const annex = whole && annexFrom(page, whole);
		if (annex) annexes.push(annex.annex);
		head = nextHead(page.plain.text, annex?.end ?? (whole ? head : (nextKnown(page.plain.text, head.end) ?? head)).end);
	}
	return annexes;
}

/**
 * True where a unit and its figure come before the first label, the name of its group at most before them: each row's stand
 * above its own, and are not told by it.
 */
function standsAbove(text: string, { end, unit }: AnnexHead): boolean {
	const above = unit === 'before' ? ABOVE.exec(rightBehind(text, end, REACH)) : null;
	return above !== null && knownEnd(above[1] ?? '') === undefined;
}
const REACH = 60;
const ABOVE = new RegExp(`^-*(?:[一二三四五六七八九]、(\\p{Script=Han}{2,20}))?(?:${UNITS.join('|')})\\d`, 'u');

/** The rows that follow a head; their numbers in the form, where they have them and no head says so, are none of their figures. */
function annexFrom(page: Page, head: AnnexHead): { annex: Annex; end: number } | undefined {
	const annex = rowsFrom(page, head);
	if (!annex || head.columns.length > 1) return annex;
	const { rows } = annex.annex;
	if (areCounted(rows)) return rowsFrom(page, { ...head, columns: [CODE_COLUMN, ...head.columns] });
	return endInNumbers(rows) ? { ...annex, annex: { ...annex.annex, rows: rows.map(unsure) } } : annex;
}
/** The number of the row behind it runs into its figures: nobody can tell them apart. */
const unsure = (row: AnnexRow): AnnexRow => ({ ...row, material: { ...row.material, broken: true } });
const CODE_COLUMN = '代码';

/** The rows that follow a head, and where in the plain text they end. */
function rowsFrom(page: Page, head: AnnexHead): { annex: Annex; end: number } | undefined {
	const { plain } = page;
	const rows: AnnexRow[] = [];
	let at = head.end;
	let next = nextNamed(plain.text, at);
	while (rows.length < MOST_ROWS) {
		const printed = printedAt(plain.text, at, head);
		if (!printed) break;
		if (next && printed.end > next.start) {
			if (!isAgain(head, next) || beginsAnew(plain.text, head, next)) break;
			at = next.end;
			next = nextNamed(plain.text, at);
			continue;
		}
		const { row, end } = rowAt(page, printed, head);
		rows.push(row);
		at = Math.max(end, at + 1);
	}
	if (rows.length === 0) return undefined;
	const [start] = sourceOf(plain, head.start, head.end);
	return {
		annex: {
			span: [start, sourceOf(plain, at - 1, at)[1]],
			columns: head.columns,
			rows,
		},
		end: at,
	};
}

/** The head again on the table's next page, or over its next part. */
const isAgain = (head: AnnexHead, next: AnnexHead): boolean =>
	head.unit === next.unit && head.numbered === next.numbered && head.columns.length === next.columns.length;

/** True where the first row comes again too, under the head's second: another table, of another body or year. */
const beginsAnew = (text: string, head: AnnexHead, next: AnnexHead): boolean =>
	printedAt(text, head.end, head)?.label === printedAt(text, next.end, next)?.label;

/** Where a row stands in the plain text. */
interface Printed {
	start: number;
	label: string;
	unit: { text: string; start: number } | undefined;
	/** Where its figures begin; where it ends, for a row without any. */
	end: number;
	blank: boolean;
}

/** The row at a place: the next one with figures, or one that the forms know before it that has none. */
function printedAt(text: string, at: number, head: AnnexHead): Printed | undefined {
	const pattern = head.unit === 'before' ? WITH_UNIT : WITHOUT_UNIT;
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	const blank = blankAt(text, at, head);
	if (!match) return blank;
	const [, label = '', unit] = match;
	if (blank && blank.label.length < uncoded(label, head).length) return blank;
	const start = at + label.length + match[0].slice(label.length).indexOf(unit ?? '');
	return {
		start: at,
		label,
		unit: unit ? { text: unit, start } : undefined,
		end: pattern.lastIndex,
		blank: false,
	};
}

/** The next row that the forms know, taken to have no figures. */
function blankAt(text: string, at: number, { unit, coded }: AnnexHead): Printed | undefined {
	const known = nextKnown(text, at);
	if (!known) return undefined;
	const label = text.slice(at, known.end);
	const bare = { start: at, label, unit: undefined, end: known.end, blank: true };
	if (unit === 'none') return bare;
	UNIT.lastIndex = known.end + (coded ? (CODE_NEXT.exec(rightBehind(text, known.end, 8))?.[0].length ?? 0) : 0);
	const [printed, name = ''] = UNIT.exec(text) ?? [];
	if (printed === undefined) return undefined;
	return {
		...bare,
		unit: { text: name, start: UNIT.lastIndex - name.length },
		end: UNIT.lastIndex,
	};
}

function rowAt(page: Page, printed: Printed, head: AnnexHead): { row: AnnexRow; end: number } {
	const { plain, ruled } = page;
	const words = uncoded(printed.label, head);
	const { name, before, start } = nameOf(words);
	const label = sourceOf(plain, printed.start + start, printed.start + words.length);
	const unit = printed.unit && {
		text: printed.unit.text,
		span: sourceOf(plain, printed.unit.start, printed.unit.start + printed.unit.text.length),
	};
	const { material, behind, end } = figuresAt(page, printed, head);
	const parted = unit && /[\t|]/.test(ruled.slice(label[1], unit.span[0]));
	const row = {
		name: parted ? unnoted(name) : name,
		before,
		label,
		unit: unit ?? behind,
		material,
		loose: /\p{Script=Han}/u.test(ruled[end] ?? ''),
		part: isPart(words),
	};
	return { row, end: printed.blank ? printed.end : plainOffset(plain, end) };
}

/** The figures of a row with where they end in the source, and its unit where that stands behind them. */
function figuresAt(
	page: Page,
	{ unit, end, blank }: Printed,
	head: AnnexHead,
): { material: Material; behind: Piece | undefined; end: number } {
	const { plain, ruled } = page;
	const { columns } = head;
	const from = sourceOf(plain, end - 1, end)[1];
	const limit = head.numbered && isFollowed(page, from, head) ? numberedEnd(ruled, from) : ruled.length;
	const { pieces, certain }: Material = blank ? BLANK : writtenCells(ruled, from, limit, columns.length);
	// Behind a unit stands no further column of labels: what is too much is blank ones at the row's end.
	while (unit && certain && pieces.length > columns.length && pieces.at(-1)?.text === '') pieces.pop();
	const behind = unit ? undefined : pieces.find(({ text }) => isUnit(text));
	const last = pieces.at(-1)?.span[1] ?? from;
	const following = ruled[last] ?? '';
	const goesOn = head.numbered && NAME_NEXT.test(ruled.slice(last, last + NEAR));
	const isNumbered = goesOn && /\s/.test(following) && pieces.length === columns.length + 1;
	const material = {
		pieces: pieces.filter((piece, i) => piece !== behind && !(isNumbered && i === columns.length)),
		certain,
		// The number of the next row runs into the figures, or may be one of them: nobody can tell them apart; nor what digit a
		// scan's letter is.
		broken:
			(goesOn && !isNumbered) ||
			/[A-Za-z]/.test(following) ||
			isCutByPage(ruled.slice(from, last + FAR), last - from, pieces.length, head),
	};
	return { material, behind, end: last };
}

/** True where a row of a cell a line lacks figures that stand behind the end of its page. */
const isCutByPage = (text: string, end: number, count: number, { columns }: AnnexHead): boolean =>
	count > 1 &&
	count < columns.length &&
	text.slice(0, end).trim().includes('\n') &&
	goesOnBehindPage(text.slice(end), false);
/** How far a page's end reaches. */
const FAR = 120;

/** So near behind its number stands a row's name on the same line. */
const NEAR = 12;
const NAME_NEXT = /^[^\S\n]*(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）.、．]{1,2})?\p{Script=Han}|^\S/u;

/** True where another row comes after the figures. */
const isFollowed = ({ plain, ruled }: Page, from: number, head: AnnexHead): boolean =>
	printedAt(plain.text, plainOffset(plain, figuresEnd(ruled, from, ruled.length)), head) !== undefined;

/** A row's name without its number in the form, behind it. */
const uncoded = (label: string, { coded }: AnnexHead): string => (coded ? label.replace(CODE, '') : label);
const CODE = /[,;、]?\d{1,4}$/;
const CODE_NEXT = /^[,;、]?\d{1,4}/;
const BLANK: Material = { pieces: [], certain: true };
const isUnit = (text: string): boolean => (UNITS as readonly string[]).includes(text);

const UNIT = new RegExp(`${PARTED}(${UNITS.join('|')})`, 'y');
/** What a row's figures begin with, as a scan reads them too. */
const FIGURE = '(?:[约近](?=\\d))?[\\d/+OolI〇○◯-]';
/** The end of a remark in brackets that the figures of the row before stand in the middle of, and the beginning of one. */
const REMARK_ENDS = String.raw`(?:(?!(?:${UNITS.join('|')})\d)[^()]){1,40}\)`;
const REMARK_BEGINS = String.raw`\((?=[^()]{0,40}(?:${UNITS.join('|')})\d[\d.,]*[^()\d.,][^()]{0,40}\))`;
const WITH_UNIT = new RegExp(
	`((?:${REMARK_ENDS})?(?:[^()]|${REMARK_BEGINS}|\\([^()]{0,60}\\)){2,100}?)${PARTED}(${UNITS.join('|')})(?=${PARTED}${FIGURE})`,
	'yu',
);
/** A list mark in a name: the digit in 602.政府网站 after 60 is one. */
const MARK = String.raw`\d[.、)]\p{Script=Han}`;
const WITHOUT_UNIT = new RegExp(
	String.raw`((?:[^()\d/]|\([^()]{0,60}\)|${MARK}){2,100}?)(?:\((?:单位:)?(${UNITS.join('|')})\))?[:：]?(?!${MARK})(?=${PARTED}${FIGURE})`,
	'yu',
);
