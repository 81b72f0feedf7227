import type { Meta } from '../../src/report/reading';
import type { Folded } from '../text/fold';
import type { VoiceKeeper } from './voices/voice-keeper';
import type { YearKeeper } from './voices/year-keeper';
import type { Wholes } from './weighing/wholes';

/** The report while its sentences are read, in order. */
export interface Report {
	folded: Folded;
	meta: Meta;
	voices: VoiceKeeper;
	years: YearKeeper;
	wholes: Wholes;
}
