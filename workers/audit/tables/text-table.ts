import { APPEAL_TOTALS, type IndicatorId } from '../../../src/report/catalog';
import type { Kinds, Saying } from '../../../src/report/saying';
import { rightBehind } from '../../text/around';
import type { Folded } from '../../text/fold';
import { likeness } from '../claims/likeness';
import type { Docket } from '../docket';
import type { Figure, Figures } from '../figures';
import { amountOf, end, inOneSentence, start } from '../lists/items';
import { meet, type Range } from '../range';
import { equalFigures } from '../slips/relation';
import { isPartOnly } from '../sums/part-only';
import type { Told } from '../told';
import { isOfOthers } from './of-others';

/** What prose and the tables both tell must be the same, under one of the readings that offices use. */
export function textTable(told: Told, docket: Docket): void {
	const { named } = told;
	for (const { figures } of named.tables) {
		for (const id of new Set(figures.all.map((figure) => figure.id))) {
			const cell = figures.first(id);
			if (!cell) continue;
			const statements = [id, ...(ALSO[id] ?? [])]
				.flatMap((one) => named.prose.told(one))
				.filter((one) => !isPartOnly(told, one) && !isOfOthers(told, one, cell, figures));
			compare(told, statements, { cell, table: figures }, docket);
		}
		jointly(told, figures, docket);
	}
}

/** 本年新制作 in the table of 2019 is what prose calls 制发, as a rule. */
const ALSO: Partial<Record<IndicatorId, readonly IndicatorId[]>> = {
	'normative.newly_made': ['normative.issued'],
	'rules.newly_made': ['rules.issued'],
};

/** A figure of a table, with all others of that table. */
interface Cell {
	cell: Figure;
	table: Figures;
}

/** The statement that speaks of the whole: the largest. Others may be of parts of it and must only not be slips. */
function compare(told: Told, statements: readonly Figure[], { cell, table }: Cell, docket: Docket): void {
	const largest = statements.reduce((most, { value }) => Math.max(most, value), 0);
	const settled = statements.some((one) => meet(one, cell));
	for (const one of statements) {
		const spans = [one.span, cell.span];
		const same = meet(one, cell);
		const accepted = same ? undefined : acceptedAs(told, one, cell, table);
		const other = statements.find((beside) => meet(beside, cell) && areInOneSentence(told, beside, one));
		if (same) docket.holds('text_table.mismatch', spans);
		// 收到24件,上年结转2件,共计受理26件: the table's number stands in the sentence too.
		else if (other) docket.uncheckable('text_table.mismatch', spans, { code: 'one-sentence' });
		else if (accepted) docket.explained('text_table.mismatch', spans, accepted);
		else if ((!settled && one.value === largest) || likeness(one.value, cell.value) === 'slip') {
			docket.fails('text_table.mismatch', {
				says: { code: 'text-and-table', figure: cell.id, text: one.value, table: cell.value },
				spans,
				expected: cell.value,
				actual: one.value,
				relation: equalFigures([one], [cell]),
				doubtful:
					(settled && one.value !== largest) ||
					one.id !== cell.id ||
					isPerhapsItsOwn(one, cell, told) ||
					isWithoutPending(one, cell, table),
			});
		} else docket.uncheckable('text_table.mismatch', spans, { code: 'perhaps-not-all' });
	}
}

const areInOneSentence = ({ folded }: Told, { item: a }: Figure, { item: b }: Figure): boolean =>
	a !== undefined && b !== undefined && inOneSentence(folded, a, b);

/** 办公室落实专职人员3名: staff, meetings and training that prose tells fewer of may be those of the office alone. */
const isPerhapsItsOwn = (one: Figure, cell: Figure, told: Told): boolean =>
	(OF_THE_OFFICE.test(one.id) || isByOffice(one, told)) &&
	one.high < cell.low &&
	likeness(one.value, cell.value) !== 'slip';
const OF_THE_OFFICE = /^(?:org\.staff|training|meeting)\b/;
/** 县政府办公室收到6件, in the report of a whole county. */
const isByOffice = ({ item }: Figure, { folded, meta }: Told): boolean =>
	item !== undefined &&
	meta.level !== 'department' &&
	BY_OFFICE.test(folded.text.slice(Math.max(item.stretch.start, start(item) - LONGEST_NAME), start(item)));
const BY_OFFICE =
	/(?:政府|管委会|行署|党政)办(?:公[室厅])?(?:全年|共|本年度?)*(?:收到|受理|办理|接到|答复|办结|公开|制发)[^,，。;；]*$/;
const LONGEST_NAME = 32;

/** The other readings under which prose agrees with the table; undefined where there is none. */
function acceptedAs(told: Told, one: Figure, cell: Figure, table: Figures): Saying | undefined {
	const { folded } = told;
	const value = (id: IndicatorId): number => table.first(id)?.value ?? 0;
	const is = (sum: number): boolean => one.low <= sum && sum <= one.high;
	const isAllInHand = one.id === 'application.received' && is(cell.value + value('application.carried_in'));
	if (isAllInHand && !saysNew(folded, one)) return { code: 'with-carried-in' };
	if (isWithoutPending(one, cell, table) && !saysCame(folded, one)) return { code: 'without-pending' };
	if (isOfDecided(told, one, cell)) return { code: 'table-without-pending' };
	return undefined;
}

/** 新收申请15件: what was carried in is not among what came in new. */
const saysNew = ({ text }: Folded, { item }: Figure): boolean =>
	item !== undefined && NEW.test(text.slice(item.stretch.start, item.quantity.start));
const NEW = /新收[^,;。()含]{0,20}$/;

const isWithoutPending = ({ id, low, high }: Figure, cell: Figure, table: Figures): boolean => {
	const pending = pendingOf(id, table);
	return pending > 0 && low <= cell.value - pending && cell.value - pending <= high;
};

/** 行政复议16件,2件尚未审结; 诉讼7件,审结6件: a form without a place for what is pending has the others. */
function isOfDecided({ items, folded: { text } }: Told, { id, item }: Figure, cell: Figure): boolean {
	const next = item && APPEAL_TOTALS.has(id) ? items[item.at + 1] : undefined;
	if (!next || next.stretch !== item?.stretch || cell.value >= item.value) return false;
	if (DECIDED.test(next.label)) return meet(next, cell);
	return (
		PENDING.test(next.label + rightBehind(text, end(next), PENDING_WITHIN)) && item.value - next.value === cell.value
	);
}
const DECIDED = /^(?:已|均已)?(?:审结|办结|结案)/;
const PENDING = /尚未|未审结|未结|正在|尚在/;
const PENDING_WITHIN = 8;

/** 被申请行政复议3件, 引起行政复议3件: those that are pending came too. */
const saysCame = ({ text }: Folded, { item }: Figure): boolean =>
	item !== undefined && CAME.test(text.slice(item.stretch.start, item.quantity.start));
const CAME = /(?:被申请|被提起|收到|引[起发]|发生|产生)[^,，;。()、]{0,12}$/;

function pendingOf(id: string, table: Figures): number {
	const value = (kind: Kinds['appeal']): number => table.first(`${kind}.pending`)?.value ?? 0;
	if (id === 'reconsideration.total') return value('reconsideration');
	return id === 'litigation.total' ? value('litigation.direct') + value('litigation.after_review') : 0;
}

/** 予以公开及部分公开258件: two rows of the table told as one number. */
function jointly({ items, folded }: Told, table: Figures, docket: Docket): void {
	const granted = table.first('application.replied.granted');
	const partial = table.first('application.replied.partial');
	if (!granted || !partial) return;
	for (const item of items) {
		if (item.figure || item.quantity.kind !== 'item') continue;
		const from = Math.max(item.stretch.start, item.quantity.start - 12);
		const named = JOINT.exec(folded.text.slice(from, item.quantity.start));
		if (!named) continue;
		const place: [number, number] = [
			folded.map[from + named.index] as number,
			(folded.map[item.quantity.end - 1] as number) + 1,
		];
		const spans = [place, granted.span, partial.span];
		const sum: Range = { low: granted.value + partial.value, high: granted.value + partial.value };
		if (meet(item, sum)) docket.holds('text_table.mismatch', spans);
		else
			docket.fails('text_table.mismatch', {
				says: {
					code: 'joint-and-table',
					text: amountOf(folded, item),
					granted: granted.value,
					partial: partial.value,
				},
				spans,
				expected: sum.low,
				actual: item.value,
			});
	}
}
const JOINT = /(?:予以|同意)公开(?:及|和|与|、|或)(?:同意)?部分公开的?$/;
