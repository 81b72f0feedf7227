import type { Folded } from '../../text/fold';
import { withAccountNames } from './account-names';
import { withoutOtherAppeals } from './appeals-apart';
import { withoutOtherApplications } from './applications-apart';
import { withAsides } from './aside';
import { withoutComparisons } from './comparison';
import { withFormerAndLatter } from './former-and-latter';
import { withNameAbove } from './name-above';
import { withPaperTitles } from './paper-titles';
import type { Rewording } from './rewording';
import { saidIn, type Term, termsIn } from './terms';
import { apartFromTopics } from './topics';
import { withoutOtherTrainings } from './trainings-apart';
import { withWhomToAsk } from './whom-to-ask';

/** Each works on what those before it made. */
const REWORDINGS: readonly Rewording[] = [
	withAccountNames,
	withPaperTitles,
	withAsides,
	withFormerAndLatter,
	withNameAbove,
	withWhomToAsk,
	apartFromTopics,
	withoutOtherAppeals,
	withoutOtherApplications,
	withoutOtherTrainings,
	withoutComparisons,
];

/** The terms of [from, to) of a folded text as they are meant there: names, asides and comparisons tell nothing of their own. */
export function termsMeantIn(folded: Folded, from: number, to: number): readonly Term[] {
	const terms = termsIn(folded, from, to);
	const passage = { text: folded.text, from, to, said: saidIn(terms) };
	return REWORDINGS.reduce((reworded: readonly Term[], reword) => reword(reworded, passage), terms);
}
