import type { Docket } from './docket';
import type { Figure } from './figures';
import { likeness } from './likeness';
import { meet } from './range';
import type { Told } from './told';

/** The same figure told in two places of the running text must be the same. */
export function toldTwice({ named }: Told, docket: Docket): void {
	for (const scope of ['all', 'self'] as const) {
		for (const id of named.prose.ids(scope)) compare(named.prose.told(id, scope), docket);
	}
}

/** Every statement with the first; where they are far apart the later one may speak of something else. */
function compare([first, ...others]: readonly Figure[], docket: Docket): void {
	if (!first) return;
	for (const other of others) {
		const spans = [first.span, other.span];
		if (meet(first, other)) docket.holds('told_twice.mismatch', spans);
		else if (likeness(first.value, other.value) === 'slip' && !isShortForm(first, other)) {
			docket.fails('told_twice.mismatch', {
				message: `同一数据两处不一致：一处是${first.value}，另一处是${other.value}，相差${Math.abs(first.value - other.value)}，请核对。`,
				spans,
				expected: first.value,
				actual: other.value,
			});
		} else docket.uncheckable('told_twice.mismatch', spans, '两处可能说的不是同一范围');
	}
}

/** Two small numbers are easily one digit apart and still of two things. */
const isShortForm = (a: Figure, b: Figure): boolean =>
	Math.max(a.value, b.value) < 10 || Math.min(a.value, b.value) === 0;
