import { createSignal, For, Show } from 'solid-js';
import { handOver } from '../../exports/hand-over';
import { EXPORT_KINDS, type ExportKind, reportFile } from '../../exports/report-file';
import { ENCODINGS, type Encoding, type Reading } from '../../report/reading';
import { useApp, useWords } from '../../ui/app-context';
import { figureName } from '../../words/name';
import type { ReportWords } from '../../words/report/zh-Hans';
import { failureSentence } from '../../words/sentence';
import type { Words } from '../../words/zh-Hans';
import { type ReportView, useReport } from './view';

/** What the report says of itself, and what file it came in. */
export function AboutPane(props: { onReread(reading: Reading): void }) {
	const view = useReport();
	const words = useWords();
	return (
		<>
			<dl class="about">
				<For each={detailsOf(view.reading, words(), view.words())}>
					{([label, says]) => (
						<div>
							<dt>{label}</dt>
							<dd>{says}</dd>
						</div>
					)}
				</For>
				<EncodingChoice onReread={props.onReread} />
			</dl>
			<div class="about-actions">
				<button type="button" class="quiet" onClick={() => print()}>
					{view.words().about.print}
				</button>
				<For each={EXPORT_KINDS}>
					{(kind) => (
						<button type="button" class="quiet" onClick={() => void fileOf(view, kind).then(handOver)}>
							{view.words().about.export[kind]}
						</button>
					)}
				</For>
			</div>
		</>
	);
}

const fileOf = ({ reading, names }: ReportView, kind: ExportKind): Promise<File> => {
	const { meta, source } = reading;
	const title = meta.issuer && meta.year ? `${meta.issuer}${meta.year}` : source.name;
	return reportFile(reading, kind, title, (id) => figureName(id, names()));
};

/** Label and value of all that is known; what the report does not state is left out. */
function detailsOf({ meta, source }: Reading, words: Words, report: ReportWords): [label: string, says: string][] {
	const { about } = report;
	const all: [string, string | undefined][] = [
		[about.issuer, meta.issuer],
		[about.region, meta.region],
		[about.level, meta.level && words.level[meta.level]],
		[about.year, meta.year === undefined ? undefined : `${meta.year}`],
		[about.era, meta.era && words.era[meta.era]],
		[about.period, meta.period && `${meta.period.from} ${about.to} ${meta.period.to}`],
		[about.publishedOn, meta.publishedOn],
		[about.signedOn, meta.signedOn],
		[about.indexNumber, meta.indexNumber],
		[about.documentNumber, meta.documentNumber],
		[about.scriptName, about[meta.script]],
		[about.source, source.name],
		[about.format, report.format[source.format]],
		[about.size, words.bytes(source.bytes)],
		[about.sha256, source.sha256],
	];
	return all.flatMap(([label, says]) => (says ? [[label, says] as [string, string]] : []));
}

/** The encoding the file was read in; another choice reads it again at once. */
function EncodingChoice(props: { onReread(reading: Reading): void }) {
	const view = useReport();
	const app = useApp();
	const [busy, setBusy] = createSignal(false);
	const reread = async (encoding: Encoding) => {
		setBusy(true);
		const outcome = await app.desk.reread(view.reading.source.sha256, encoding).finally(() => setBusy(false));
		if (outcome.ok) props.onReread(outcome.value);
		else app.toasts.say(failureSentence(outcome.failure, app.speech.words()));
	};
	return (
		<Show when={view.reading.source.encoding && view.reading.source.format !== 'clipboard'}>
			<div>
				<dt>
					<label for="encoding">{view.words().about.encoding}</label>
				</dt>
				<dd>
					<select
						id="encoding"
						disabled={busy()}
						aria-describedby="encoding-hint"
						onChange={(event) => void reread(event.currentTarget.value as Encoding)}
					>
						<For each={ENCODINGS}>
							{(encoding) => (
								<option value={encoding} selected={encoding === view.reading.source.encoding}>
									{encoding.toUpperCase()}
								</option>
							)}
						</For>
					</select>
					<span id="encoding-hint" class="hint" role="status">
						{busy() ? view.words().about.rereading : view.words().about.encodingHint}
					</span>
				</dd>
			</div>
		</Show>
	);
}
