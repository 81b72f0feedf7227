import { SEVERITIES, type Severity, type SeverityCounts } from '../../../report/severity';
import { useWords } from '../../../ui/app-context';
import { Segments } from '../../../ui/segments';
import { type ReportView, useReport } from '../view';

/** Which findings are listed. */
export type Filter = 'all' | 'fresh' | Severity | 'handled';

/** Not in the version before, and not dealt with. */
export const isFresh = (index: number, { fresh, marks }: ReportView): boolean =>
	fresh().has(index) && marks.of(index) === undefined;

/** Whether a finding is among those that the reader asked for; a marked one stays with its own kind, said more quietly. */
export function isShown(index: number, filter: Filter, view: ReportView): boolean {
	const { marks } = view;
	if (filter === 'all') return true;
	if (filter === 'fresh') return isFresh(index, view);
	return filter === 'handled' ? marks.of(index) !== undefined : marks.severityOf(index) === filter;
}

/**
 * The findings of one severity only, those that are new in a corrected version, or those that are dealt with. The
 * numbers count what is still open.
 */
export function FindingFilter(props: { chosen: Filter; onChoose(filter: Filter): void }) {
	const view = useReport();
	const words = useWords();
	const open = (severity: Severity) => view.marks.counts().open[severity];
	const fresh = () => [...view.fresh()].filter((index) => isFresh(index, view)).length;
	const handled = () => sum(view.marks.counts().handled);
	const label = (filter: Filter): string => {
		const { filter: names, severity } = view.checks();
		if (filter === 'all') return names.all;
		if (filter === 'fresh') return `${view.checks().fresh} ${words().number(fresh())}`;
		if (filter === 'handled') return `${names.handled} ${words().number(handled())}`;
		return `${severity[filter]} ${words().number(open(filter))}`;
	};
	const offered = (): Filter[] => [
		'all',
		...(view.fresh().size > 0 ? (['fresh'] as const) : []),
		...SEVERITIES.filter((severity) => open(severity) + view.marks.counts().handled[severity] > 0),
		...(handled() > 0 ? (['handled'] as const) : []),
	];
	return (
		<fieldset class="segments finding-filter">
			<legend class="sr-only">{view.checks().filter.label}</legend>
			<Segments
				name="finding-filter"
				options={offered()}
				chosen={props.chosen}
				label={label}
				onChoose={props.onChoose}
			/>
		</fieldset>
	);
}

const sum = (counts: SeverityCounts): number => SEVERITIES.reduce((all, one) => all + counts[one], 0);
