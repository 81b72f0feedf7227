import { rightBehind } from '../../text/around';
import { ANNEX_ROWS, APPEAL_ROWS, SHORT_ROWS, UNITS } from '../forms/annex';

/** 总数, 件数, 数, 总额 at the end of a name. */
const AT_END = '总?(?:数量|件数|条数|次数|数|(?<=总)额)';
const ENDING = new RegExp(`${AT_END}$`);

/** The mark of a note below the table. */
const NOTE = /(?:注\d{0,2}|[①-⑩]|\[\d{1,2}\])$/;
/** A raised number, where the name's cell ends with it: no figure of the row. */
export const unnoted = (name: string): string => name.replace(/(?<=[数额量])\d{1,2}$/, '');

/** A row's name without what offices vary: list mark, 其中, 本年度, remarks in brackets, quotes, 政府, and the 数 at its end. */
export const bare = (label: string): string =>
	label
		.replace(/\([^()]{0,80}(?:\)|$)/g, '')
		.replace(/^其中[:,，]?/, '')
		.replace(/^本年度?(?=申请|受理|收到|主动)/, '')
		.replace(/[“”"《》]|政府/g, '')
		.replace(/[:：、.,，]+$/, '')
		.replace(NOTE, '')
		.replace(ENDING, '');

const byName = (forms: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
	new Map(Object.entries(forms).flatMap(([id, labels]) => labels.map((label) => [bare(label), id])));
const rows = byName(ANNEX_ROWS);
const appealRows = byName(APPEAL_ROWS);
const shortRows = new Map(Object.entries(SHORT_ROWS).map(([whole, rows]) => [whole, byName(rows)]));
/** 主动公开 and the channels, 受理 and the ways: which of the wholes a row belongs to. */
const wholeOf = (id: string): string | undefined =>
	id.startsWith('channel.') ? 'proactive.total' : [...shortRows.keys()].find((whole) => id.startsWith(whole));

/** What is shorter stands within names that the forms do not know: 电子邮件申请数. */
const SHORTEST_NAME = 4;
const printed = [...Object.values(ANNEX_ROWS), ...Object.values(APPEAL_ROWS)]
	.flat()
	.filter((name) => bare(name).length >= SHORTEST_NAME);
/** The names with what offices vary in them, longer ones first. */
const NAMES = printed
	.toSorted((a, b) => b.length - a.length)
	.map((name) => name.replaceAll('政府', '(?:政府)?').replace(ENDING, AT_END))
	.join('|');
const REMARKS = String.raw`(?:\([^()]{0,60}\)){0,2}`;
/** A row's name as the forms print it, with what stands in brackets after it. */
const KNOWN = new RegExp(`(?:${NAMES})${REMARKS}`, 'g');
/** How far a known row is looked for, in characters. */
const REACH = 300;

/** Where the next row stands in a folded text that the forms know by its name. */
export function nextKnown(text: string, from: number): { start: number; end: number } | undefined {
	KNOWN.lastIndex = 0;
	const known = KNOWN.exec(rightBehind(text, from, REACH));
	return known ? { start: from + known.index, end: from + KNOWN.lastIndex } : undefined;
}

const ENDS_KNOWN = new RegExp(`(?:${NAMES})${REMARKS}$`);

/** A row's name as the forms know it, and the words before it, where it ends in one. */
export function knownEnd(label: string): { before: string; name: string } | undefined {
	const known = ENDS_KNOWN.exec(label);
	return known ? { before: label.slice(0, known.index), name: known[0] } : undefined;
}

/** A name right behind the unit of a row before it that has no figure: 件同意公开答复数. */
const BEHIND_UNIT = new RegExp(`(?:${UNITS.join('|')}),?((?:${NAMES})${REMARKS})$`);

/**
 * The figures that the rows of an annex tell, to be asked in the rows' order:
 * 被依法纠错数 is that of 行政复议 or of 行政诉讼, whichever row came before.
 */
export class AnnexLabels {
	#appeal: 'reconsideration' | 'litigation' | undefined;
	/** The results of appeals that were told. */
	readonly #told = new Set<string>();
	/** The whole that the rows are of, where they may be told for short. */
	#whole: string | undefined;

	/** @param label the row's name, folded, without its list mark */
	idOf(label: string): string | undefined {
		const name = bare(rows.has(bare(label)) ? label : (BEHIND_UNIT.exec(label)?.[1] ?? label));
		const id = rows.get(name);
		if (id === 'reconsideration.total') this.#appeal = 'reconsideration';
		else if (id?.startsWith('litigation.')) this.#appeal = 'litigation';
		else if (id) this.#appeal = undefined;
		if (id) {
			this.#whole = wholeOf(id);
			return id;
		}
		const short = this.#whole ? shortRows.get(this.#whole)?.get(name) : undefined;
		return short ?? this.#appealed(appealRows.get(name));
	}

	/** A result that 行政复议 has already is one of 行政诉讼, whose own row was not legible. */
	#appealed(result: string | undefined): string | undefined {
		if (!result || !this.#appeal) return undefined;
		if (this.#told.has(`${this.#appeal}.${result}`)) this.#appeal = 'litigation';
		const id = `${this.#appeal}.${result}`;
		this.#told.add(id);
		return id;
	}
}
