import type { Reading, Section, Table } from '../../../report/reading';
import { byGravity } from '../../../report/severity';
import { contains, type Span } from '../../../report/span';

/** The findings of one table or of one part of the report. */
export interface Part {
	/** Which table of the forms; else the heading of the part; neither for what stands before the first heading. */
	table?: NonNullable<Table['id']>;
	heading?: Span;
	/** Their places in `Reading.findings`. */
	findings: number[];
}

/**
 * Findings by table and part. The part with the gravest comes first, then as they stand in the report;
 * those of a part as the reading has them, the gravest first.
 */
export function partsOf({ findings, tables, sections }: Reading): Part[] {
	const parts = new Map<string, Part>();
	for (const [index, { spans }] of findings.entries()) {
		const part = partAt(spans[0] ?? [0, 0], tables, sections);
		const key = part.table ?? part.heading?.join() ?? '';
		const known = parts.get(key) ?? part;
		known.findings.push(index);
		parts.set(key, known);
	}
	const gravest = ({ findings: [first] }: Part) => findings[first as number]?.severity ?? 'info';
	const place = ({ findings: [first] }: Part) => findings[first as number]?.spans[0]?.[0] ?? 0;
	return [...parts.values()].sort((a, b) => byGravity(gravest(a), gravest(b)) || place(a) - place(b));
}

function partAt(span: Span, tables: readonly Table[], sections: readonly Section[]): Part {
	const table = tables.find((one) => contains(one.span, span))?.id;
	if (table) return { table, findings: [] };
	const heading = sections.findLast((section) => section.span[0] <= span[0])?.span;
	return { ...(heading && { heading }), findings: [] };
}
