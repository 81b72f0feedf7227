import type { Indicator, Meta } from '../../src/report/reading';
import type { Numbers } from '../numerals/quantities';
import type { Outline } from '../outline/outline';
import type { Folded } from '../text/fold';
import { goesOn } from './by-context/continuation';
import type { Found } from './found';
import { readNumbers } from './in-numbers';
import { readWords } from './in-words';
import type { Report } from './report';
import { cursorsOf } from './sentence/cursor';
import { paragraphsOf } from './sentence/paragraph';
import { sentencesOf } from './sentence/sentence';
import { toldIn } from './sentence/told-headings';
import type { ToldBefore } from './told-before';
import { VoiceKeeper } from './voices/voice-keeper';
import { settleVoices } from './voices/voices';
import { YearKeeper } from './voices/year-keeper';
import { weighed } from './weighing/weighing';
import { Wholes } from './weighing/wholes';

/**
 * The figures of the official forms that running text tells.
 *
 * @param outline its paragraphs; what is furniture or table is not read here
 */
export function indicatorsOf(folded: Folded, outline: Outline, numbers: Numbers, meta: Meta): Indicator[] {
	const report: Report = {
		folded,
		meta,
		voices: new VoiceKeeper(meta),
		years: new YearKeeper(meta.year),
		wholes: new Wholes(),
	};
	const found: Found[] = [];
	let before: ToldBefore | undefined;
	const cursors = cursorsOf(numbers);
	for (const paragraph of paragraphsOf(folded, toldIn(outline, folded.text), cursors))
		for (const sentence of sentencesOf(paragraph, folded.text, cursors)) {
			readWords(sentence, report, found);
			// 全市公开92条。其中市本级公开30条: the sentence goes on with the figure that ended the one before.
			before = readNumbers(sentence, report, before && goesOn(sentence) ? before : undefined, found);
		}
	return settleVoices(weighed(found));
}
