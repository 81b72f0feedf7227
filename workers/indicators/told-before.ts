import type { IndicatorId } from '../../src/report/catalog';
import type { Quantity } from '../numerals/quantity';

/** A figure that was told, and the unit it was told in. */
export interface ToldBefore {
	id: IndicatorId;
	/** Where its number ends. */
	end: number;
	kind: Quantity['kind'];
	/** Where it is not the report's own. */
	year?: number;
}
