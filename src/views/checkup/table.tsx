import { createSignal, For, Show } from 'solid-js';
import { nameAndYear, nameOf } from '../../library/names';
import { FAMILIES, type Family } from '../../report/rule-families';
import { SEVERITIES, type Severity } from '../../report/severity';
import { GapRow } from '../../ui/gap';
import { hrefOfReport } from '../../ui/route';
import { createWindowed } from '../../ui/windowed';
import { useCheckup } from './context';
import { DRAWN_WHOLE } from './drawn-whole';
import { FindingLink } from './finding-link';
import type { FamilyCount, Line } from './lines';
import { hrefOfFinding } from './places';
import { Traits } from './traits';

/** The report and its year, a column a severity and one a kind of rules. */
const COLUMNS = 2 + SEVERITIES.length + FAMILIES.length;

/** Characters of a name that have room in one line. */
const NAME_LINE = 18;

/**
 * Reports × kinds of rules; each number leads to the first such finding in its report. Below each report stands what is
 * gravest in it.
 */
export function CheckupTable() {
	const { state, words } = useCheckup();
	const [table, setTable] = createSignal<HTMLElement>();
	const near = createWindowed(state.lines, table, { whole: DRAWN_WHOLE });
	return (
		<table ref={setTable} class="checkup-table" aria-rowcount={2 * state.lines().length + 1}>
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
			<tbody>
				<GapRow height={near.before()} />
			</tbody>
			<For each={near.rows()}>
				{(line, i) => (
					<tbody data-row>
						<Counts line={line} index={2 * (near.first() + i()) + 2} />
						<Gravest line={line} index={2 * (near.first() + i()) + 3} />
					</tbody>
				)}
			</For>
			<tbody>
				<GapRow height={near.after()} />
			</tbody>
		</table>
	);
}

/** Whose report it is, and how many findings of each kind it has. */
function Counts(props: { line: Line; index: number }) {
	const named = () => nameAndYear(props.line.row);
	return (
		<tr aria-rowindex={props.index}>
			<th scope="row">
				<a
					href={hrefOfReport(props.line.row.id)}
					class="report-words"
					classList={{ long: nameOf(props.line.row).length > NAME_LINE }}
					lang="zh-Hans"
					title={props.line.row.title}
					aria-label={named()}
				>
					{nameOf(props.line.row)}
				</a>
				<Traits row={props.line.row} />
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

/** What is gravest in a report, in one line: all rows are of one height. */
function Gravest(props: { line: Line; index: number }) {
	const { words } = useCheckup();
	return (
		<tr class="checkup-gravest" aria-rowindex={props.index}>
			<td colSpan={COLUMNS}>
				<Show when={props.line.findings[0]} fallback={<span class="checkup-finding sound">{words().table.clean}</span>}>
					{(finding) => <FindingLink report={props.line.row.id} finding={finding()} />}
				</Show>
			</td>
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
