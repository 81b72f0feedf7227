import { createMemo, createSignal, For, Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import { createCorrection } from '../report/findings/correction';
import type { Tally } from './batch';
import { Mended } from './mended';

/** Of more files than these one line tells, that opens. */
const TOLD = 3;

/** What needs saying of files that were read: here already, as they are or in another version; or no annual reports. */
export function Remarks(props: { tally: Tally }) {
	return (
		<Show when={props.tally.again.length + props.tally.strangers.length + props.tally.otherVersions.length > 0}>
			<ul class="remarks">
				<Strangers jobs={props.tally.strangers} />
				<Again jobs={props.tally.again} />
				<Versions versions={props.tally.otherVersions} />
			</ul>
		</Show>
	);
}

/** Reports that came in another version; of many one line tells, with which all the earlier ones can go. */
function Versions(props: { versions: Tally['otherVersions'] }) {
	const words = useWords();
	const kept = createStillKept(() => props.versions.flatMap(({ ids }) => ids));
	const standing = createMemo(() => {
		const left = new Set(kept());
		return props.versions.filter(({ ids }) => ids.some((id) => left.has(id)));
	});
	const [open, setOpen] = createSignal(false);
	const many = () => props.versions.length > TOLD;
	const each = () => (
		<For each={many() ? standing() : props.versions}>
			{({ job, ...versions }) => <OtherVersions name={job.name} compared={!many()} {...versions} />}
		</For>
	);
	return (
		<Show when={many()} fallback={each()}>
			<Show when={standing().length > 0}>
				<li>
					<details onToggle={(event) => setOpen(event.currentTarget.open)}>
						<summary>{words().batch.manyVersions(standing().length)}</summary>
						<Show when={open()}>
							<ul tabindex="0">{each()}</ul>
						</Show>
					</details>
					<RemoveOlder ids={kept()} />
				</li>
			</Show>
		</Show>
	);
}

interface OtherVersionsProps {
	name: string;
	report: string;
	ids: readonly string[];
	carried: number;
	/** Whether it is told what has become of the findings. */
	compared: boolean;
}

/** A report that came in another version: what that mends, told also when the earlier ones are gone. */
function OtherVersions(props: OtherVersionsProps) {
	const { library } = useApp();
	const words = useWords();
	const left = createStillKept(() => props.ids);
	const here = createStillKept(() => [props.report]);
	const became = createCorrection(props.report, library, () => props.compared);
	return (
		<Show when={left().length > 0 || (became() && here().length > 0)}>
			<li>
				<Show when={left().length > 0}>
					{words().batch.otherVersions(props.name, left().length)}
					<Show when={props.carried > 0}>{words().batch.carried(props.carried)}</Show>
				</Show>
				<Mended became={became()} report={props.report} /> <RemoveOlder ids={props.ids} />
			</li>
		</Show>
	);
}

/** Has the earlier versions go, those that are still there. */
function RemoveOlder(props: { ids: readonly string[] }) {
	const { library } = useApp();
	const words = useWords();
	const left = createStillKept(() => props.ids);
	return (
		<Show when={left().length > 0}>
			<button type="button" class="quiet" onClick={() => void library.remove(left())}>
				{words().batch.removeOlder(left().length)}
			</button>
		</Show>
	);
}

/** Those of these reports that are in the library, each once. */
function createStillKept(ids: () => readonly string[]) {
	const { library } = useApp();
	return createMemo(() => {
		const wanted = new Set(ids());
		return library.rows().flatMap(({ id }) => (wanted.has(id) ? [id] : []));
	});
}

/** Files that were here already, maybe under another name. */
function Again(props: { jobs: Tally['again'] }) {
	const { library } = useApp();
	const words = useWords();
	const says = ({ name, state }: Tally['again'][number]) => {
		const kept = state.at === 'kept' ? library.rows().find(({ id }) => id === state.report)?.name : undefined;
		return words().batch.again(name, kept === name ? undefined : kept);
	};
	return <Several says={props.jobs.map(says)} many={words().batch.manyAgain} />;
}

/** Files that are read and kept like any other, and are likely to have come by mistake. */
function Strangers(props: { jobs: Tally['strangers'] }) {
	const words = useWords();
	return (
		<Several says={props.jobs.map(({ name }) => words().batch.stranger(name))} many={words().batch.manyStrangers} />
	);
}

/** A line each; of many files one line tells, that opens. */
function Several(props: { says: readonly string[]; many(count: number): string }) {
	const each = () => <For each={props.says}>{(line) => <li>{line}</li>}</For>;
	return (
		<Show when={props.says.length > TOLD} fallback={each()}>
			<li>
				<details>
					<summary>{props.many(props.says.length)}</summary>
					<ul tabindex="0">{each()}</ul>
				</details>
			</li>
		</Show>
	);
}
