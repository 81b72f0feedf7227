import { type Accessor, createEffect, createMemo } from 'solid-js';
import type { Row } from '../library/library';

/** Reports in which something does not add up or is in doubt, and which were not opened since they were read. */
export const unreadFindings = (rows: readonly Row[]): number =>
	rows.filter(({ findings, seenAt }) => seenAt === undefined && findings.error + findings.warning > 0).length;

/** Shows on the installed app's icon how many reports have findings that were not looked at, where the system has that. */
export function followBadge(rows: Accessor<readonly Row[]>): void {
	if (!navigator.setAppBadge) return;
	const count = createMemo(() => unreadFindings(rows()));
	createEffect(() => {
		const shown = count() > 0 ? navigator.setAppBadge(count()) : navigator.clearAppBadge();
		// A system that shows no badges says so by rejecting.
		shown.catch(() => {});
	});
}
