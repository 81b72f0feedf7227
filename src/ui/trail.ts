import { type Accessor, createEffect, createSignal } from 'solid-js';

const [trail, setTrail] = createSignal<readonly string[]>([]);

/** The reports of the list that was looked at last, by their ids, in its order. */
export const followedTrail: Accessor<readonly string[]> = trail;

/** Lays the trail of a list while that is on the page: who opens one of its reports can go on to the next. */
export const layTrail = (ids: Accessor<readonly string[]>): void => createEffect(() => setTrail(ids()));
