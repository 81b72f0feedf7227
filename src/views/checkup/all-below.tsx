import { For, Show } from 'solid-js';
import type { Row } from '../../library/library';
import { byPinyin, nameAndYear, nameOf } from '../../library/names';
import { useApp } from '../../ui/app-context';
import { hrefOfReport } from '../../ui/route';
import { useCheckup } from './context';
import { DeclareAllBelow } from './declare-all-below';

/** The governments of which reports from below are in the library: the reader says whether they are all there. */
export function AllBelow() {
	const { library } = useApp();
	const { state, words } = useCheckup();
	const governments = () =>
		state
			.rows()
			.flatMap((row) => {
				const below = library.relating.checkups().get(row.id)?.below ?? [];
				return below.length > 0 ? [{ row, below }] : [];
			})
			.sort((a, b) => byAreaAndYear(a.row, b.row));
	return (
		<Show when={governments().length > 0}>
			<section class="checkup-section" aria-labelledby="below-title">
				<h2 id="below-title">{words().below.title}</h2>
				<p>{words().below.lead}</p>
				<ul class="below-list">
					<For each={governments()}>{({ row, below }) => <Government row={row} below={below} />}</For>
				</ul>
			</section>
		</Show>
	);
}

/** The reports of one government together, whoever signed them, the newest first. */
const byAreaAndYear = (a: Row, b: Row): number =>
	byPinyin(a.region ?? nameOf(a), b.region ?? nameOf(b)) || (b.year ?? 0) - (a.year ?? 0);

function Government(props: { row: Row; below: readonly string[] }) {
	const { library } = useApp();
	const { words } = useCheckup();
	const names = () => {
		const kept = new Map(library.rows().map((row) => [row.id, row]));
		return props.below.flatMap((id) => kept.get(id) ?? []);
	};
	return (
		<li>
			<p class="below-head">
				<a href={hrefOfReport(props.row.id)} class="report-words" lang="zh-Hans">
					{nameOf(props.row)}
				</a>
				<span>{props.row.year}</span>
			</p>
			<details>
				<summary>{words().below.count(props.below.length)}</summary>
				<ul aria-label={words().below.names}>
					<For each={names()}>
						{(row) => (
							<li>
								<a href={hrefOfReport(row.id)} class="report-words" lang="zh-Hans">
									{nameOf(row)}
								</a>
							</li>
						)}
					</For>
				</ul>
			</details>
			<DeclareAllBelow id={props.row.id} words={words()} of={nameAndYear(props.row)} />
		</li>
	);
}
