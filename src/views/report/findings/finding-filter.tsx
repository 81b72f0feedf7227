import { SEVERITIES, type Severity, type SeverityCounts } from '../../../report/severity';
import { useWords } from '../../../ui/app-context';
import { Segments } from '../../../ui/segments';
import { type ReportView, useReport } from '../view';

export type Filter = 'all' | Severity | 'handled';

/** Whether a finding is among those that the reader asked for; a marked one stays with its own kind, said more quietly. */
export function isShown(index: number, filter: Filter, { marks }: ReportView): boolean {
	if (filter === 'all') return true;
	return filter === 'handled' ? marks.of(index) !== undefined : marks.severityOf(index) === filter;
}

/** The findings of one severity only, or those that are dealt with. The numbers count what is still open. */
export function FindingFilter(props: { chosen: Filter; onChoose(filter: Filter): void }) {
	const view = useReport();
	const words = useWords();
	const open = (severity: Severity) => view.marks.counts().open[severity];
	const handled = () => sum(view.marks.counts().handled);
	const label = (filter: Filter): string => {
		const { filter: names, severity } = view.checks();
		if (filter === 'all') return names.all;
		if (filter === 'handled') return view.checks().handled(handled());
		return `${severity[filter]} ${words().number(open(filter))}`;
	};
	const offered = (): Filter[] => [
		'all',
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
