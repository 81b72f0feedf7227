import { createSignal, For, Show } from 'solid-js';
import { SEVERITIES, type Severity } from '../../report/severity';
import { useApp } from '../../ui/app-context';
import { FilterSelect } from '../../ui/filter-select';
import { PlaceFilters, YearFilter } from '../../ui/report-filters';
import { useCheckup } from './context';
import type { Choices } from './state';

/** The mildest first: it shows all. */
const FROM_THE_MILDEST: readonly Severity[] = [...SEVERITIES].reverse();

/** What each view can be narrowed by. */
const OF_VIEW = {
	checkup: ['year', 'level', 'region', 'atLeast', 'rule', 'onlyFound', 'failed'],
	matrix: ['from', 'to', 'level', 'region', 'atLeast', 'failed'],
} as const satisfies Record<string, readonly (keyof Choices)[]>;

/** What is shown: which reports, which findings. On a phone a button opens it, and says how much is chosen. */
export function CheckupFilters(props: { view: keyof typeof OF_VIEW }) {
	const { state, words } = useCheckup();
	const [open, setOpen] = createSignal(false);
	return (
		<search class="checkup-filters" classList={{ unfolded: open() }} tabindex="-1" aria-label={words().filters.label}>
			<button type="button" class="filters-opener" aria-expanded={open()} onClick={() => setOpen(!open())}>
				{words().filters.opener(state.chosenOf(OF_VIEW[props.view]))}
			</button>
			<div class="filters">
				<Show when={props.view === 'checkup'} fallback={<YearRange />}>
					<YearFilter filters={state.choices()} options={state.options()} onFilter={state.choose} />
				</Show>
				<PlaceFilters filters={state.choices()} options={state.options()} onFilter={state.choose} />
				<Show when={props.view === 'checkup' || state.choices().figure === undefined}>
					<SeverityChoice />
				</Show>
				<Show when={props.view === 'checkup'}>
					<RuleChoice />
				</Show>
			</div>
			<div class="checkup-switches">
				<Show when={props.view === 'checkup'}>
					<Toggle of="onlyFound" label={words().filters.onlyFound} />
				</Show>
				<FailedToggle />
			</div>
		</search>
	);
}

function YearRange() {
	const { state, words } = useCheckup();
	const end = (name: 'from' | 'to', any: string) => (
		<FilterSelect
			label={words().filters[name]}
			any={any}
			chosen={state.choices()[name]}
			options={state.options().years.map((year) => [`${year}`, `${words().filters[name]} ${year}`])}
			onChoose={(year) => state.choose({ [name]: year === '' ? undefined : Number(year) })}
		/>
	);
	return (
		<>
			{end('from', words().filters.firstYear)}
			{end('to', words().filters.lastYear)}
		</>
	);
}

function SeverityChoice() {
	const { state, words } = useCheckup();
	return (
		<select
			aria-label={words().filters.severity}
			classList={{ set: state.choices().atLeast !== 'info' }}
			onChange={(event) => state.choose({ atLeast: event.currentTarget.value as Severity })}
		>
			<For each={FROM_THE_MILDEST}>
				{(severity) => (
					<option value={severity} selected={state.choices().atLeast === severity}>
						{words().filters.atLeast[severity]}
					</option>
				)}
			</For>
		</select>
	);
}

function RuleChoice() {
	const { state, words } = useCheckup();
	return (
		<FilterSelect
			label={words().filters.rule}
			any={words().filters.anyRule}
			chosen={state.choices().rule}
			options={state.rules().map((rule) => [rule, words().rule[rule] ?? rule])}
			onChoose={(rule) => state.choose({ rule: rule || undefined })}
		/>
	);
}

function Toggle(props: { of: 'onlyFound' | 'failed'; label: string }) {
	const { state } = useCheckup();
	return (
		<label class="toggle">
			<input
				type="checkbox"
				checked={state.choices()[props.of]}
				onChange={(event) => state.choose({ [props.of]: event.currentTarget.checked })}
			/>
			<span>{props.label}</span>
		</label>
	);
}

/** Offered only where there is something to list. */
function FailedToggle() {
	const { desk } = useApp();
	const { words } = useCheckup();
	return (
		<Show when={desk.failed().length > 0}>
			<Toggle of="failed" label={words().filters.failed} />
		</Show>
	);
}
