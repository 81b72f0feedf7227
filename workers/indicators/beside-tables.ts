import type { Indicator } from '../../src/report/reading';

/**
 * The figures of the running text, those left out that are another figure than they seem beside the report's tables:
 * 受理749件 where the table has 713 new and 36 carried over tells their sum, not what was newly received.
 */
export function besideTables(prose: readonly Indicator[], tabled: readonly Indicator[]): readonly Indicator[] {
	const figure = (id: string): number | undefined => tabled.find((indicator) => indicator.id === id)?.value;
	const fresh = figure('application.received');
	const carried = figure('application.carried_in');
	if (fresh === undefined || !carried) return prose;
	return prose.filter(
		({ id, scope, value }) => !(id === 'application.received' && scope === 'all' && value === fresh + carried),
	);
}
