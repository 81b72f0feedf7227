import { createMemo, For, Show } from 'solid-js';
import type { Row } from '../../library/library';
import { nameAndYear, nameOf } from '../../library/names';
import { openFindings } from '../../library/open-findings';
import type { Hit } from '../../report/search';
import type { KeyFigure } from '../../report/summary';
import { useApp, useWords } from '../../ui/app-context';
import { hrefOfReport } from '../../ui/route';
import { Excerpt } from './excerpt';
import { SHOWN_FIGURES } from './key-figures';
import type { Selection } from './selection';

interface RowProps {
	row: Row;
	/** Place in the whole list, from 1, and how long that is: only a part of it may be drawn. */
	position: number;
	count: number;
	hit: Hit | undefined;
	sought: string;
	selection: Selection;
	/** The library has other versions of it. */
	isVersion: boolean;
}

/** Characters of a name that have room in one line: on a phone, beside the year, and at a desk. */
const LINE = { phone: 16, desk: 27 };

/** A report in the list: whose, which year, what kind, its key figures, what does not add up. */
export function ReportRow(props: RowProps) {
	const words = useWords();
	const language = () => (props.row.script === 'hant' ? 'zh-Hant' : 'zh-Hans');
	return (
		<li
			class="report-row"
			data-row
			aria-posinset={props.position}
			aria-setsize={props.count}
			classList={{ selecting: props.selection.on(), excerpted: props.sought !== '' }}
		>
			<Show when={props.selection.on()}>
				<label class="row-check">
					<input
						type="checkbox"
						checked={props.selection.ids().has(props.row.id)}
						onChange={() => props.selection.toggle(props.row.id)}
					/>
					<span class="sr-only">{words().library.selectOne(props.row.title)}</span>
				</label>
			</Show>
			<span class="row-year">{props.row.year ?? <span class="sr-only">{words().library.unknownYear}</span>}</span>
			<div class="row-title">
				<a
					href={hrefOfReport(props.row.id)}
					class="report-words"
					classList={{ long: nameOf(props.row).length > LINE.phone, longest: nameOf(props.row).length > LINE.desk }}
					lang={props.row.issuer ? 'zh-Hans' : language()}
					title={props.row.title}
					aria-label={nameAndYear(props.row)}
				>
					{nameOf(props.row)}
				</a>
				<Traits row={props.row} isVersion={props.isVersion} />
			</div>
			<KeyFigures row={props.row} />
			<Show when={props.sought !== ''}>
				<Excerpt report={props.row.id} hit={props.hit} lang={language()} />
			</Show>
		</li>
	);
}

/** Findings first, where there are any; then level, era and the file's name, or first what tells versions apart. */
function Traits(props: { row: Row; isVersion: boolean }) {
	const { library } = useApp();
	const words = useWords();
	const findings = createMemo(() => openFindings(props.row, library.relating.checkups()));
	const traits = () => {
		const { level, era, name, keptAt } = props.row;
		const rank = level && words().level[level];
		const traits = props.isVersion
			? [words().library.addedAt(keptAt), name, rank]
			: [rank, era && words().era[era], name];
		return traits.filter(Boolean).join('\u2003');
	};
	return (
		<p class="row-traits" classList={{ versions: props.isVersion }}>
			<Show when={props.row.unsaved}>
				<span class="wrong">{words().library.unsaved}</span>{' '}
			</Show>
			<Show when={findings().error}>{(count) => <span class="wrong">{words().library.findings(count())}</span>}</Show>{' '}
			<Show when={findings().warning}>{(count) => <span class="doubt">{words().library.warnings(count())}</span>}</Show>{' '}
			{traits()}
		</p>
	);
}

function KeyFigures(props: { row: Row }) {
	const words = useWords();
	return (
		<Show when={props.row.figures > 0} fallback={<p class="row-none">{words().library.noFigures}</p>}>
			<dl class="row-figures">
				<For each={SHOWN_FIGURES}>
					{(id) => (
						<div class="row-figure">
							<dt>{words().library.key[id]}</dt>
							<dd>
								<KeyValue figure={props.row.key.find((one) => one.id === id)} />
							</dd>
						</div>
					)}
				</For>
			</dl>
		</Show>
	);
}

function KeyValue(props: { figure: KeyFigure | undefined }) {
	const words = useWords();
	return (
		<Show when={props.figure} fallback={<span class="blank">—</span>}>
			{(figure) => (
				<>
					<Show when={figure().qualifier}>
						{(qualifier) => <span class="row-hedge">{words().library.hedge[qualifier()]}</span>}
					</Show>
					{words().number(figure().value)}
				</>
			)}
		</Show>
	);
}
