import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import { type Mending, mendingOf } from '../../library/mending';
import { useApp, useWords } from '../../ui/app-context';
import { hrefOfReport } from '../../ui/route';
import type { Tally } from './batch';

/** Of more files than these one line tells, that opens. */
const TOLD = 3;

/** What needs saying of files that were here already, as they are or in another version. */
export function Remarks(props: { tally: Tally }) {
	return (
		<Show when={props.tally.again.length + props.tally.otherVersions.length > 0}>
			<ul class="remarks">
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
	const words = useWords();
	const left = createStillKept(() => props.ids);
	const here = createStillKept(() => [props.report]);
	const became = createMended(props);
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

/** What became of the findings of the version before: of the latest, where there are several. */
function createMended(props: Pick<OtherVersionsProps, 'ids' | 'report' | 'compared'>): () => Mending | undefined {
	const { library } = useApp();
	const [became] = createResource(
		() => props.compared,
		() => {
			const former = library.rows().filter(({ id }) => props.ids.includes(id));
			return mendingOf(former.sort((a, b) => b.keptAt - a.keptAt).map(({ id }) => id)[0], props.report, library);
		},
	);
	// Not yet known is not waited for: the rest of the line stands meanwhile, and this is heard when it comes.
	return () => (became.state === 'ready' ? became() : undefined);
}

function Mended(props: { became: Mending | undefined; report: string }) {
	const words = useWords();
	const firstFresh = () => props.became?.fresh[0];
	return (
		<>
			<span role="status">
				<Show when={props.became}>{(mending) => words().batch.mended(mending())}</Show>
			</span>
			<Show when={firstFresh() !== undefined}>
				{' '}
				<a class="quiet" href={hrefOfReport(props.report, { kind: 'finding', index: firstFresh() as number })}>
					{words().batch.toFresh}
				</a>
			</Show>
		</>
	);
}

/** Files that were here already, maybe under another name. */
function Again(props: { jobs: Tally['again'] }) {
	const { library } = useApp();
	const words = useWords();
	const says = ({ name, state }: Tally['again'][number]) => {
		const kept = state.at === 'kept' ? library.rows().find(({ id }) => id === state.report)?.name : undefined;
		return words().batch.again(name, kept === name ? undefined : kept);
	};
	const each = () => <For each={props.jobs}>{(job) => <li>{says(job)}</li>}</For>;
	return (
		<Show when={props.jobs.length > TOLD} fallback={each()}>
			<li>
				<details>
					<summary>{words().batch.manyAgain(props.jobs.length)}</summary>
					<ul tabindex="0">{each()}</ul>
				</details>
			</li>
		</Show>
	);
}
