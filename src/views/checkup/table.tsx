import { createSignal, For, Show } from 'solid-js';
import { nameAndYear, nameOf } from '../../library/names';
import { FAMILIES, type Family } from '../../report/rule-families';
import { SEVERITIES, type Severity } from '../../report/severity';
import { useWords } from '../../ui/app-context';
import { GapRow } from '../../ui/gap';
import { hrefOfReport } from '../../ui/route';
import { createWindowed } from '../../ui/windowed';
import { useCheckup } from './context';
import { DRAWN_WHOLE } from './drawn-whole';
import type { FamilyCount, Line } from './lines';
import { hrefOfFinding } from './places';

/** Reports × kinds of rules; each number leads to the first such finding in its report. */
export function CheckupTable() {
	const { state, words } = useCheckup();
	const [body, setBody] = createSignal<HTMLElement>();
	const near = createWindowed(state.lines, body, { whole: DRAWN_WHOLE });
	return (
		<table class="checkup-table" aria-rowcount={state.lines().length + 1}>
			<caption class="sr-only">{words().table.caption}</caption>
			<thead>
				<tr aria-rowindex="1">
					<th scope="col">{words().table.report}</th>
					<th scope="col" class="number">
						{words().table.year}
					</th>
					<For each={SEVERITIES}>
						{(severity) => (
							<th scope="col" class="number">
								{words().severity[severity]}
							</th>
						)}
					</For>
					<For each={FAMILIES}>
						{(family) => (
							<th scope="col" class="number">
								{words().family[family]}
							</th>
						)}
					</For>
				</tr>
			</thead>
			<tbody ref={setBody}>
				<GapRow height={near.before()} />
				<For each={near.rows()}>{(line, i) => <Row line={line} index={near.first() + i() + 2} />}</For>
				<GapRow height={near.after()} />
			</tbody>
		</table>
	);
}

function Row(props: { line: Line; index: number }) {
	const words = useWords();
	const named = () => nameAndYear(props.line.row);
	const traits = () => {
		const { level, name: file } = props.line.row;
		return [level && words().level[level], file].filter(Boolean).join('\u2003');
	};
	return (
		<tr data-row aria-rowindex={props.index}>
			<th scope="row">
				<a
					href={hrefOfReport(props.line.row.id)}
					class="report-words"
					lang="zh-Hans"
					title={props.line.row.title}
					aria-label={named()}
				>
					{nameOf(props.line.row)}
				</a>
				<span class="checkup-traits">{traits()}</span>
			</th>
			<td class="number checkup-year">{props.line.row.year}</td>
			<For each={SEVERITIES}>{(severity) => <Sum severity={severity} count={props.line.counts[severity]} />}</For>
			<For each={FAMILIES}>
				{(family) => (
					<Count id={props.line.row.id} name={named()} family={family} found={props.line.families[family]} />
				)}
			</For>
		</tr>
	);
}

/** How many of one severity: the same numbers as in the list of reports. */
function Sum(props: { severity: Severity; count: number }) {
	return (
		<td class="number checkup-sum" data-severity={props.severity}>
			{props.count || ''}
		</td>
	);
}

function Count(props: { id: string; name: string; family: Family; found: FamilyCount | undefined }) {
	const { words, say } = useCheckup();
	const label = (count: number) => words().table.open(count, words().family[props.family] ?? props.family, props.name);
	return (
		<td class="number">
			<Show when={props.found}>
				{(found) => (
					<a
						href={hrefOfFinding(props.id, found().first)}
						class="checkup-count"
						data-severity={found().first.severity}
						aria-label={label(found().count)}
						title={[found().first.place, say(found().first.says)].filter(Boolean).join('\u2003')}
					>
						{found().count}
					</a>
				)}
			</Show>
		</td>
	);
}
