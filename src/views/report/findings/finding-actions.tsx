import { copied } from '../../../exports/copy';
import type { Against } from '../../../report/relations';
import type { Span } from '../../../report/span';
import { useApp, useWords } from '../../../ui/app-context';
import { loadCheckupWords } from '../../../words/checkup';
import type { CheckupWords } from '../../../words/checkup/zh-Hans';
import { printOnly } from '../print';
import { type ReportView, useReport } from '../view';
import { placesOf } from './between';
import { figureAt, lineOf } from './in-line';
import { createNaming, type Naming } from './naming';
import type { Part } from './parts';
import { findingsText, type Group, type Pen } from './plain';
import { sumOf, sumText } from './sum';

/** All findings as text for a message or a document, or on paper. */
export function FindingActions(props: { parts: readonly Part[] }) {
	const view = useReport();
	const { toasts, speech } = useApp();
	const words = useWords();
	const naming = createNaming(view);
	const text = (said: CheckupWords) => {
		const { meta, source } = view.reading;
		const own = props.parts.map((part) => ({ name: naming.part(part), findings: part.findings }));
		return findingsText(view.reading, [...own, ...groupsBetween(view, said)], {
			words: view.checks(),
			title: [meta.issuer ?? meta.title ?? source.name, meta.year].filter(Boolean).join(' '),
			sum: sumText(sumOf(view.reading, view.checkup()), view.checks()),
			finding: view.finding,
			places: (spans) => placesIn(view, naming, spans),
			number: words().number,
			mark: view.marks.of,
			say: view.say,
		});
	};
	const copy = async () => {
		const said = await loadCheckupWords(speech.language()).catch(() => undefined);
		const isCopied = said !== undefined && (await copied(text(said)));
		toasts.say(isCopied ? view.checks().copied : view.checks().notCopied);
	};
	return (
		<p class="finding-actions">
			<button type="button" class="quiet" onClick={() => void copy()}>
				{view.checks().copy}
			</button>
			<button type="button" class="quiet" onClick={() => printOnly('findings')}>
				{view.checks().print}
			</button>
		</p>
	);
}

/** Places by their names: a number in a table by its figure, anything else in quotation marks. */
function placesIn(view: ReportView, naming: Naming, spans: readonly Span[]): ReturnType<Pen['places']> {
	const line = lineOf(view, spans);
	const nameOf = (span: Span): string => {
		const id = figureAt(view, span);
		const name = id !== undefined && line ? line.rest(id) : naming.figure(span);
		return name ? `${name} ${naming.words(span)}` : `“${naming.words(span)}”`;
	};
	return { ...(line && { line: line.name }), names: spans.map(nameOf) };
}

/** What was found against last year's report and against those below, as the pane has it. */
function groupsBetween({ checkup, reading }: ReportView, { related }: CheckupWords): Group[] {
	const judged = checkup();
	const titles: Record<Against, string> = {
		'last-year': related['last-year']((reading.meta.year ?? 0) - 1),
		below: related.below,
	};
	return (['last-year', 'below'] as const).flatMap((against) => {
		const findings = judged ? placesOf(judged, against) : [];
		return findings.length > 0 ? [{ name: titles[against], findings }] : [];
	});
}
