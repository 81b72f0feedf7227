import type { Docket } from '../docket';
import { amountOf, between, isShare, spansOf } from '../lists/items';
import type { Told } from '../told';
import type { RateOf } from './rate';

/** 收到申请8件,已全部办结,办结率85%: where all were dealt with, the rate is 100 %. */
export function ofAllDone({ folded, items }: Told, { share, name }: RateOf, docket: Docket): boolean {
	const came = items[share.at - 1];
	if (!came || isShare(came) || came.stretch !== share.stretch) return false;
	const done = ALL_DONE.exec(between(folded, came, share));
	// 全部答复,按时答复率85%; 全部答复,办结率85%: another thing.
	if (!done || name.words !== `${done[1]}率`) return false;
	const spans = spansOf(folded, [share, came]);
	if (share.high >= ALL) docket.holds('rate.mismatch', spans);
	else
		docket.fails('rate.mismatch', {
			says: { code: 'rate-of-all', came: amountOf(folded, came), name, actual: share.value },
			spans,
			expected: ALL,
			actual: share.value,
		});
	return true;
}
const ALL = 100;
const ALL_DONE =
	/^[,，](?:现|目前)?(?:均已|已?全部|均|全)(?:按时|按期|依法|及时)*(办结|答复|办复|回复)(?:完毕)?[,，。][^,，。;]{0,4}率(?:为|达|达到)?$/;
