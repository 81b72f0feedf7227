import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import type { Desk } from '../desk/desk';
import type { Library } from '../library/library';
import type { Router } from '../ui/route';
import { type Action, actionIn, takeAction } from './action';
import { onLaunch } from './launch';
import { takeShared } from './shared';

/** What comes in from the system: shares, files opened with the app, shortcuts. */
export interface Entrances {
	/** What the reader is to be offered now that the page asked for is there; whoever offers it takes it. */
	wanted: Accessor<'paste' | 'pick' | undefined>;
	takeWanted(): void;
	/** True once something was shared with the app. */
	hasShare: Accessor<boolean>;
	/** What is to be said of a share: files that were left out, or that nothing came. */
	remark: Accessor<{ left: readonly string[] } | 'nothing' | undefined>;
	dismissRemark(): void;
}

interface Surroundings {
	desk: Pick<Desk, 'take'>;
	library: Pick<Library, 'rows' | 'ready'>;
	router: Router;
}

/** Opens all of them; to be made once, inside a Solid root. */
export function createEntrances({ desk, library, router }: Surroundings): Entrances {
	const [wanted, setWanted] = createSignal<'paste' | 'pick'>();
	const [hasShare, setHasShare] = createSignal(false);
	const [remark, setRemark] = createSignal<{ left: readonly string[] } | 'nothing'>();

	const lookForShares = async (expected: boolean): Promise<void> => {
		const { incoming, left, count } = await takeShared().catch(() => ({ incoming: [], left: [], count: 0 }));
		if (incoming.length > 0) desk.take(incoming);
		if (count > 0) setHasShare(true);
		if (left.length > 0) setRemark({ left });
		else if (expected && incoming.length === 0) setRemark('nothing');
	};
	const act = (action: Action | undefined): void => {
		if (action === 'shared') void lookForShares(true);
		if (action === 'last') openLast(library, router);
		if (action === 'paste' || action === 'pick') setWanted(action);
		if (action === 'library' || action === 'paste' || action === 'pick') router.replace({ page: 'library' });
	};
	act(takeAction());
	onLaunch(({ incoming, query }) => {
		if (incoming.length > 0) desk.take(incoming);
		act(actionIn(query));
	});
	// A share may come to a window that is open already: nothing tells it but that it is looked at.
	whenShown(() => void lookForShares(false));
	return {
		wanted,
		takeWanted: () => setWanted(undefined),
		hasShare,
		remark,
		dismissRemark: () => setRemark(undefined),
	};
}

/** The report that was opened or kept last, as soon as the kept ones are known. */
function openLast({ rows, ready }: Surroundings['library'], router: Router): void {
	let open = true;
	createEffect(() => {
		if (!open || !ready()) return;
		open = false;
		const times = rows().map(({ id, seenAt, keptAt }) => ({ id, at: seenAt ?? keptAt }));
		const last = times.reduce<(typeof times)[number] | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);
		router.replace(last ? { page: 'report', id: last.id } : { page: 'library' });
	});
}

function whenShown(run: () => void): void {
	const look = () => document.visibilityState === 'visible' && run();
	document.addEventListener('visibilitychange', look);
	onCleanup(() => document.removeEventListener('visibilitychange', look));
}
