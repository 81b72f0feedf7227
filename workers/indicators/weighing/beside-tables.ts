import type { Indicator } from '../../../src/report/reading';
import { saysNew } from './newly-received';

/**
 * The figures of the running text, those left out that are another figure than they seem beside the report's tables:
 * 受理749件，其中自然人741件 where the table has 713 new and 36 carried over tells sums, not what was newly received. What says
 * itself that it is new (新收749件) is what it says, right or wrong.
 */
export function besideTables(prose: readonly Indicator[], tabled: readonly Indicator[]): readonly Indicator[] {
	const figure = (id: string): number | undefined => tabled.find((indicator) => indicator.id === id)?.value;
	return prose.filter(({ id, scope, value, quote }) => {
		const fresh = scope === 'all' && NEW.test(id) ? figure(id) : undefined;
		const carried = fresh === undefined ? undefined : figure(id.replace(NEW, CARRIED_IN));
		return !carried || value !== (fresh as number) + carried || saysNew(quote);
	});
}

/** What came in, all of it or by one kind of applicants. */
const NEW = /^(application|request)\.(?:received$|new(?=\.))/;
const CARRIED_IN = '$1.carried_in';
