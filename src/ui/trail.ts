import { type Accessor, createEffect, createSignal } from 'solid-js';
import type { Library } from '../library/library';
import { slot } from '../storage/slot';

const LAST = slot('trail', 'tab');

const [trail, setTrail] = createSignal<readonly string[]>(LAST.read()?.split(' ') ?? []);

/** The reports of the list that was looked at last, by their ids, in its order. */
export const followedTrail: Accessor<readonly string[]> = trail;

/** Lays the trail of a list while that is on the page: who opens one of its reports can go on to the next. */
export const layTrail = (ids: Accessor<readonly string[]>): void => createEffect(() => setTrail(ids()));

/** Has the trail outlast a reload. It is written only then: a long list is laid anew with each key of a search. */
export const keepTrail = ({ rows }: Pick<Library, 'rows'>): void =>
	addEventListener('pagehide', () => {
		const kept = new Set(rows().map(({ id }) => id));
		const left = trail().filter((id) => kept.has(id));
		if (left.length > 0) LAST.write(left.join(' '));
		else LAST.clear();
	});
