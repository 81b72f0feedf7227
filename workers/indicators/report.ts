import type { Meta } from '../../src/report/reading';
import type { Folded } from '../text/fold';
import type { ScopeKeeper } from './voices/scope';
import type { Wholes } from './weighing/wholes';

/** The report while its sentences are read, in order. */
export interface Report {
	folded: Folded;
	meta: Meta;
	scopes: ScopeKeeper;
	wholes: Wholes;
}
