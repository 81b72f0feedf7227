import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** 总体情况 in the form of 2021 (国办公开办函〔2021〕30号), in characters. */
const MOST = 1000;

/** 总体情况 may have a thousand characters. */
export function overviewLength({ folded, outline, meta }: Told, docket: Docket) {
	if (meta.era !== 'tables2021') return;
	const heading = outline.headings.find(({ kind, level }) => kind === 'overview' && level === 1);
	if (!heading) return;
	const spans = [sourceSpan(folded, heading.start, heading.end)];
	const length = folded.text.slice(heading.end, heading.until).replaceAll('\n', '').length;
	if (length <= MOST) return docket.holds('overview.too_long', spans);
	docket.fails('overview.too_long', {
		says: { code: 'overview-length', length, most: MOST },
		spans,
		expected: MOST,
		actual: length,
	});
}
