import { copied } from '../../../exports/copy';
import type { Indicator } from '../../../report/reading';
import { useApp, useWords } from '../../../ui/app-context';
import { figureName } from '../../../words/name';
import { sentenceAround } from '../findings/places';
import { useReport } from '../view';
import { writtenValue } from './written-value';

/** A figure to quote: whose and of which year it is, its value, and the words of the report that say it. */
export function CopyFigure(props: { indicator: Indicator }) {
	const view = useReport();
	const { toasts } = useApp();
	const words = useWords();
	const text = (): string => {
		const { meta, source } = view.reading;
		const { id, span, year } = props.indicator;
		return view.words().detail.citation({
			report: [meta.issuer ?? meta.title ?? source.name, year ?? meta.year].filter(Boolean).join(' '),
			figure: figureName(id, view.names()),
			value: writtenValue(props.indicator, words().number, view.words()),
			words: sentenceAround(view.reading, span),
		});
	};
	const copy = async () => toasts.say((await copied(text())) ? view.checks().copied : view.words().detail.notCopied);
	return (
		<p class="copy-figure">
			<button type="button" class="quiet" onClick={() => void copy()}>
				{view.words().detail.copy}
			</button>
		</p>
	);
}
