import { type Accessor, createMemo, createSignal, untrack } from 'solid-js';
import { isBackupDue } from '../../library/backup/due';
import { isMissed, noteVersion } from '../../offline/last-version';
import { preference } from '../../storage/preference';
import { slot } from '../../storage/slot';
import type { App } from '../../ui/app-context';
import { VERSION } from '../../ui/version';

/** What quietly stands above the library, one thing at a time. */
type Standing = 'interrupted' | 'share' | 'news' | 'backup' | 'passing' | 'install';

/** A browser that gives less, in bytes, and no promise, may be a private window. */
const LITTLE_ROOM = 2 * 1024 ** 3;
/** The report with which someone shows that they will come back. */
const AT_HOME = 2;
/** What can wait until what was handed over is read or restored: it would push that down while it is being looked at. */
const PATIENT: ReadonlySet<Standing> = new Set(['news', 'backup', 'passing', 'install']);

/** What stands above the screens until it is seen. */
export interface Standings {
	now: Accessor<Standing | undefined>;
	/** The reader has seen it, or does not want it. */
	dismiss(): void;
}

/** Decides which of them it is; the most urgent first. */
export function createStandings({ library, desk, backups, install, entrances, router }: App): Standings {
	const installHint = preference('install', ['no']);
	const passingHint = slot('passing');
	const [gone, setGone] = createSignal<ReadonlySet<Standing>>(new Set());
	const kept = (): number => library.rows().length;
	const hasMissed = createMemo(() => library.ready() && untrack(() => isMissed(VERSION, kept() === 0)));

	const is: Readonly<Record<Standing, () => boolean>> = {
		interrupted: () => desk.interrupted().length > 0,
		share: () => entrances.remark() !== undefined,
		news: hasMissed,
		// Where something is wrong with the keeping, that offers it already.
		backup: () => library.trouble() === undefined && isBackupDue(backups.note(), kept(), Date.now()),
		passing: () => kept() > 0 && hasLittleRoom(library.space()) && passingHint.read() === undefined,
		install: () =>
			install.way() !== undefined && installHint.read() === undefined && (kept() >= AT_HOME || entrances.hasShare()),
	};
	const dismissals: Partial<Record<Standing, () => void>> = {
		interrupted: desk.dismissInterrupted,
		share: entrances.dismissRemark,
		news: () => noteVersion(VERSION),
		backup: backups.dismissReminder,
		passing: () => passingHint.write('seen'),
		install: () => installHint.write('no'),
	};
	const ORDER = Object.keys(is) as Standing[];
	const now = createMemo(() => {
		if (router.route().page !== 'library') return undefined;
		const busy = desk.busy() || backups.restoring() !== undefined;
		return ORDER.find((one) => !(gone().has(one) || (busy && PATIENT.has(one))) && is[one]());
	});
	return {
		now,
		dismiss: () => {
			const shown = now();
			if (!shown) return;
			dismissals[shown]?.();
			// What may come again in this very visit is not kept out by having been dismissed.
			if (shown !== 'interrupted' && shown !== 'share') setGone((before) => new Set([...before, shown]));
		},
	};
}

const hasLittleRoom = (space: ReturnType<App['library']['space']>): boolean =>
	space !== undefined && !space.persisted && space.quota < LITTLE_ROOM;
