import { createSignal, For, Show } from 'solid-js';
import { nameOf } from '../../library/names';
import { Gap } from '../../ui/gap';
import { createOnPaper } from '../../ui/on-paper';
import { hrefOfReport } from '../../ui/route';
import { createWindowed } from '../../ui/windowed';
import { useCheckup } from './context';
import { DRAWN_WHOLE } from './drawn-whole';
import { FindingLink } from './finding-link';
import type { Line } from './lines';
import { hrefOfFinding } from './places';
import { Traits } from './traits';

/** Findings of a report that are shown at once, since all rows are of one height; on paper all of them are. */
const TOLD = 2;

/** The reports with their worst findings, one under the other. */
export function PhoneList() {
	const { state } = useCheckup();
	const [list, setList] = createSignal<HTMLElement>();
	const near = createWindowed(state.lines, list, { whole: DRAWN_WHOLE });
	return (
		<ul ref={setList} classList={{ even: near.rows().length < state.lines().length }}>
			<Gap height={near.before()} />
			<For each={near.rows()}>
				{(line, i) => <Entry line={line} position={near.first() + i() + 1} count={state.lines().length} />}
			</For>
			<Gap height={near.after()} />
		</ul>
	);
}

function Entry(props: { line: Line; position: number; count: number }) {
	const { words } = useCheckup();
	const row = () => props.line.row;
	const onPaper = createOnPaper();
	const told = () => props.line.findings.slice(0, onPaper() ? undefined : TOLD);
	const rest = () => props.line.findings.slice(told().length);
	return (
		<li class="checkup-entry" data-row aria-posinset={props.position} aria-setsize={props.count}>
			<p class="checkup-entry-head">
				<a href={hrefOfReport(row().id)} class="report-words" lang="zh-Hans">
					{nameOf(row())}
				</a>
				<span>{row().year}</span>
			</p>
			<Traits row={row()} />
			<For each={told()}>{(finding) => <FindingLink report={row().id} finding={finding} />}</For>
			<Show when={rest()[0]}>
				{(next) => (
					<a href={hrefOfFinding(row().id, next())} class="checkup-rest">
						{words().more(rest().length)}
					</a>
				)}
			</Show>
			<Show when={props.line.findings.length === 0}>
				<p class="checkup-rest">{words().table.clean}</p>
			</Show>
		</li>
	);
}
