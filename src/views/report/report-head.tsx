import { Show } from 'solid-js';
import { useWords } from '../../ui/app-context';
import { useReport } from './view';

/** Whose report it is and of which year, and the way back. */
export function ReportHead() {
	const view = useReport();
	const words = useWords();
	const { meta, source } = view.reading;
	const traits = () => [meta.level && words().level[meta.level], meta.era && words().era[meta.era]].filter(Boolean);
	return (
		<header class="report-head">
			<a class="back" href="#/">
				<span class="sr-only">{words().app.back}</span>
			</a>
			<h1 class="report-words" lang="zh-Hans">
				{meta.issuer ?? meta.title ?? meta.region ?? source.name}
				<Show when={meta.year}>{(year) => <span class="report-year">{year()}</span>}</Show>
			</h1>
			<p class="report-traits">{traits().join('\u2003')}</p>
		</header>
	);
}
