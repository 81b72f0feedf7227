import type { Span } from '../../src/report/span';
import type { Range } from '../audit/range';

/** A figure that a claim or a row tells. */
export interface Statement extends Range {
	value: number;
	span: Span;
}
