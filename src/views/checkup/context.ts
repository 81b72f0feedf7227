import { type Accessor, createContext, useContext } from 'solid-js';
import type { CheckupWords } from '../../words/checkup/zh-Hans';
import type { Say } from '../../words/sayings';
import type { CheckupState } from './state';

interface Checkups {
	state: CheckupState;
	words: Accessor<CheckupWords>;
	/** Puts what was found into words. */
	say: Say;
}

const CheckupContext = createContext<Checkups>();
/** Gives the check-up to all that is drawn in it. */
export const CheckupProvider = CheckupContext.Provider;

/** The check-up around a view; outside of it is a mistake in the program. */
export function useCheckup(): Checkups {
	const checkups = useContext(CheckupContext);
	if (!checkups) throw new Error('a view stands outside the check-up');
	return checkups;
}
