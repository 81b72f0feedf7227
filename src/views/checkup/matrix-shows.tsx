import { For, Show } from 'solid-js';
import { CATALOG, type Group, requestCell } from '../../report/catalog';
import { groupedBy } from '../../report/grouped';
import { figureName } from '../../words/name';
import type { ReportSpeech } from '../../words/report';
import { useCheckup } from './context';
import { createCopy } from './copy-buttons';
import { matrixText } from './copying';
import type { Matrix } from './matrix';

interface ShowsProps {
	matrix: Matrix;
	/** Figures that reports tell. */
	figures: readonly string[];
	speech: ReportSpeech | undefined;
}

/** What the matrix shows, the findings or a figure; and the way out to a spreadsheet. */
export function MatrixShows(props: ShowsProps) {
	const { state, words } = useCheckup();
	const copy = createCopy();
	const name = () => {
		const id = state.choices().figure;
		return id !== undefined && props.speech ? nameOf(id, props.speech) : undefined;
	};
	return (
		<p class="checkup-copy matrix-shows">
			<Show when={props.figures.length > 0 && props.speech}>
				{(speech) => <FigureSelect figures={props.figures} speech={speech()} />}
			</Show>
			<button type="button" class="quiet" onClick={() => void copy(matrixText(props.matrix, words(), name()))}>
				{words().copy.table}
			</button>
		</p>
	);
}

function FigureSelect(props: { figures: readonly string[]; speech: ReportSpeech }) {
	const { state, words } = useCheckup();
	const groups = () => [...groupedBy(props.figures, (id): Group | 'request' => CATALOG.get(id)?.group ?? 'request')];
	const label = (group: Group | 'request'): string =>
		group === 'request' ? props.speech.report.forms.t3 : props.speech.report.group[group];
	return (
		<label>
			<span class="matrix-shows-label">{words().matrix.shows.label}</span>
			<select
				classList={{ set: state.choices().figure !== undefined }}
				onChange={(event) => state.choose({ figure: event.currentTarget.value || undefined })}
			>
				<option value="" selected={state.choices().figure === undefined}>
					{words().matrix.shows.findings}
				</option>
				<For each={groups()}>
					{([group, ids]) => (
						<optgroup label={label(group)}>
							<For each={ids}>
								{(id) => (
									<option value={id} selected={state.choices().figure === id}>
										{nameOf(id, props.speech)}
									</option>
								)}
							</For>
						</optgroup>
					)}
				</For>
			</select>
		</label>
	);
}

/** Of table 3 what all applicants come to is shown: its row names it. */
function nameOf(id: string, { names }: ReportSpeech): string {
	const cell = requestCell(id);
	return cell ? names.row[cell.row] : figureName(id, names);
}
