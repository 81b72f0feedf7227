import { APPEAL_TOTALS, type IndicatorId } from '../../../src/report/catalog';
import type { Kinds } from '../../../src/report/saying';
import { rightBehind } from '../../text/around';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Figure } from '../figures';
import { end } from '../lists/items';
import { totalOf } from '../range';
import { isPartOnly } from '../sums/part-only';
import type { Told } from '../told';

const RESULTS = ['corrected', 'other', 'pending'] as const;

/** 均获维持: none corrected, none of another result, none pending. 全部办结: nothing is carried over. */
const CLAIMS: readonly {
	says: RegExp;
	of: ReadonlySet<string>;
	denies: (id: IndicatorId) => readonly IndicatorId[];
	as: Kinds['claim'];
}[] = [
	{
		says: /^[^。;\n]{0,16}(?:均|全部)(?:获|被|予以|得到)?维持/,
		of: APPEAL_TOTALS,
		denies: (id) => {
			const parts =
				id === 'litigation.total'
					? (['litigation.direct', 'litigation.after_review'] as const)
					: (['reconsideration'] as const);
			return parts.flatMap((part) => RESULTS.map((result) => `${part}.${result}` as const));
		},
		as: 'upheld',
	},
	{
		says: /^[,，]?(?:(?:加上?|另有|含)?(?:上年度?|20\d\d年度?)结转[^,，。;]{0,8}[,，])?(?:[现均]?已)?(?:全部|均已|均)(?:按时|按期|依法|及时)*办(?:理完毕|结)/,
		of: new Set(['application.received']),
		denies: () => ['request.carried_out.total'],
		as: 'closed',
	},
];

/** What prose claims of all must not be denied by a cell of the tables. */
export function claims(told: Told, docket: Docket): void {
	const { folded, named } = told;
	for (const figure of named.prose.all) {
		for (const claim of CLAIMS) {
			if (!figure.item || !claim.of.has(figure.id) || figure.year !== undefined) continue;
			const from = end(figure.item);
			const words = claim.says.exec(rightBehind(folded.text, from, 30));
			if (!words || isPartOnly(told, figure)) continue;
			const cells = named.tables.flatMap(({ figures }) =>
				claim.denies(figure.id).flatMap((id) => figures.first(id) ?? []),
			);
			const spans = [sourceSpan(folded, from, from + words[0].length), figure.span, ...cells.map(({ span }) => span)];
			judge({ claim: claim.as, doubtful: claim.as === 'upheld' || IN_TIME.test(words[0]) }, cells, spans, docket);
		}
	}
}

/** 均已按时办结 may be told of those that were due. */
const IN_TIME = /按时|按期|依法|及时/;

/** @param cells those that the claim says are nought */
function judge(
	{ claim, doubtful }: { claim: Kinds['claim']; doubtful: boolean },
	cells: readonly Figure[],
	spans: Figure['span'][],
	docket: Docket,
): void {
	const against = cells.filter(({ value }) => value > 0);
	if (cells.length === 0) docket.uncheckable('text_table.mismatch', spans, { code: 'no-table-for-claim', claim });
	else if (against.length === 0) docket.holds('text_table.mismatch', spans);
	else
		docket.fails('text_table.mismatch', {
			says: { code: 'claim-denied', claim, counts: against.map(({ value }) => value) },
			spans,
			expected: 0,
			actual: totalOf(against),
			doubtful,
		});
}
