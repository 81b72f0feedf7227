import type { Folded } from '../text/fold';
import { captionsOf } from './caption';
import type { FoundTable } from './found';

/** 附：上年度同口径数据. What was carried over from it (上年结转) is this year's. */
const LAST_YEAR = /(?:上一?年度?(?!结转|项目|[总合小]计)|去年(?![总合小]计))[^\d。；;]{0,24}$/;
/** 2019年同期数据, 本年度数据: the last one before the table. */
const YEAR = /(?:(20\d\d)年|本年)度?(?!度?新|度?办理)[^\d。；;]{0,24}$/;

/**
 * The tables, those without their figures that tell another year than the report's own: by the caption 上年度, or where
 * the same table stands there again for a later year.
 */
export function withoutLastYears(folded: Folded, tables: readonly FoundTable[]): FoundTable[] {
	const captions = captionsOf(folded, tables);
	const years = captions.map((caption) => yearIn(caption));
	return tables.map((table, i) => {
		const isLast = i > 0 && LAST_YEAR.test(captions[i] as string);
		const again = tables.some(
			(other, n) => other.table.id === table.table.id && (years[n] ?? 0) > (years[i] ?? Number.POSITIVE_INFINITY),
		);
		return isLast || again ? { ...table, indicators: [] } : table;
	});
}

/** The year that a caption names; 本年 is later than any. */
function yearIn(caption: string): number | undefined {
	const match = YEAR.exec(caption);
	return match ? Number(match[1] ?? Number.POSITIVE_INFINITY) : undefined;
}
