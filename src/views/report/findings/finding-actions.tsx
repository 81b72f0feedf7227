import { useApp, useWords } from '../../../ui/app-context';
import { printOnly } from '../print';
import { useReport } from '../view';
import { createNaming } from './naming';
import type { Part } from './parts';
import { findingsText } from './plain';
import { resultsOf } from './tally';

/** All findings as text for a message or a document, or on paper. */
export function FindingActions(props: { parts: readonly Part[] }) {
	const view = useReport();
	const { toasts } = useApp();
	const words = useWords();
	const naming = createNaming(view);
	const text = () => {
		const { meta, source, checks, findings } = view.reading;
		return findingsText(view.reading, props.parts, {
			words: view.checks(),
			title: [meta.issuer ?? meta.title ?? source.name, meta.year].filter(Boolean).join(' '),
			count: view.checks().count(checks.length, resultsOf(checks, findings)),
			partName: naming.part,
			placeName: (span) => [naming.figure(span), `“${naming.words(span)}”`].filter(Boolean).join(' '),
			number: words().number,
			mark: view.marks.of,
			say: view.say,
		});
	};
	const copy = () =>
		navigator.clipboard.writeText(text()).then(
			() => toasts.say(view.checks().copied),
			() => toasts.say(view.checks().notCopied),
		);
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
