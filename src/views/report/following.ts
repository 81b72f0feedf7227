import { type Accessor, createComputed, on } from 'solid-js';
import type { Place } from '../../ui/route';
import type { Panes } from './panes';

/** What becomes of the step that led to a place. */
interface Following {
	/** Whether its words were put out by hand and the step stands: another place takes it over. */
	isLeft(): boolean;
	/** To be called before words are put out by hand; true where that takes the step back. */
	leave(): boolean;
}

/**
 * Has the panes follow the place. The way back leads to where the reader came from. Putting the words out by hand does
 * not: where panes stand side by side it takes the step back, on a phone the next step back does. None leads nowhere.
 */
export function createFollowing(place: Accessor<Place | undefined>, panes: Panes): Following {
	let arrived = false;
	/** Whether it was a step on this page that led to the place. */
	let stepped = false;
	let byHand = false;
	/** A reload with the words put out: the step that had led to them still stands. */
	let left = !place() && wasLed();
	const comeBack = (): void => {
		if (!panes.comeBack() && left) history.back();
	};
	createComputed(
		on(place, (now, before) => {
			if (now) panes.follow(now, !arrived ? 'arrival' : before ? 'instead' : 'step');
			else if ((before || left) && arrived && !byHand) comeBack();
			left = (byHand && stepped) || (!arrived && left);
			stepped = now !== undefined && (before ? stepped : arrived || wasLed());
			arrived = true;
			byHand = false;
			noteLed(stepped || left);
		}),
	);
	return {
		isLeft: () => left,
		leave: () => {
			byHand = true;
			if (!stepped || panes.layout() === 'phone') return false;
			stepped = false;
			history.back();
			return true;
		},
	};
}

/** Whether a step on the report's page led to this entry of the history: the entry keeps it over a reload. */
const wasLed = (): boolean => history.state?.led === true;

function noteLed(led: boolean): void {
	if (led !== wasLed()) history.replaceState(led ? { led } : null, '');
}
