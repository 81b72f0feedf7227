import type { Found } from '../found';
import { withoutAccepted } from './accepted';
import { withHandledTold, withoutInHand } from './newly-received';
import { withoutNonesBesideSome } from './nones';
import { withoutTotalsOfOnePlace } from './of-one-place';
import { withoutAttended, withoutSiblings } from './siblings';
import { withoutDesksOfStaff } from './staff';
import { withoutStocks } from './stock';
import { withoutOutweighed } from './weak';

/** In the order in which they weigh: what one leaves out the next does not see. */
const WEIGHINGS: readonly ((found: readonly Found[]) => readonly Found[])[] = [
	withHandledTold,
	withoutInHand,
	withoutAccepted,
	withoutNonesBesideSome,
	withoutAttended,
	withoutOutweighed,
	withoutStocks,
	withoutTotalsOfOnePlace,
	withoutSiblings,
	withoutDesksOfStaff,
];

/** The figures of a report held against each other, without those that another shows to be something else. */
export const weighed = (found: readonly Found[]): readonly Found[] =>
	WEIGHINGS.reduce((kept, weigh) => weigh(kept), found);
