import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** The form of 2021 asks for 信息处理费 in part six, charged or not. */
export function fee({ folded, outline, meta, named }: Told, docket: Docket) {
	if (meta.era !== 'tables2021') return;
	const heading = outline.headings.find(({ kind, level }) => kind === 'other_matters' && level === 1);
	if (!heading) return;
	const spans = [sourceSpan(folded, heading.start, heading.end)];
	const said = named.prose.first('fee.total') || /处理费|收费|费用/.test(folded.text.slice(heading.end, heading.until));
	if (said) return docket.holds('fee.unreported', spans);
	docket.fails('fee.unreported', { says: { code: 'fee-unreported' }, spans });
}
