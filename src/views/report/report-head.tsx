import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import { Imprint } from '../../ui/imprint';
import { hrefOf } from '../../ui/route';
import { Whole } from '../../ui/whole';
import { TrailSteps } from './trail-steps';
import { useReport } from './view';

const ShareDialog = lazy(() => import('../share/share-dialog'));

/** Whose report it is and of which year, the way back, and the way to share it. */
export function ReportHead() {
	const view = useReport();
	const { router } = useApp();
	const words = useWords();
	const { meta, source } = view.reading;
	const traits = () => [meta.level && words().level[meta.level], meta.era && words().era[meta.era]].filter(Boolean);
	return (
		<header class="report-head">
			<a class="back" href={hrefOf({ page: router.list() })}>
				<span class="sr-only">{router.list() === 'library' ? words().app.back : words().app.backToCheckup}</span>
			</a>
			<h1 class="report-words" lang="zh-Hans">
				<span class="report-name">
					<Whole says={meta.issuer ?? meta.title ?? meta.region ?? source.name} />
				</span>
				<Show when={meta.year}>{(year) => <span class="report-year">{year()}</span>}</Show>
			</h1>
			<p class="report-traits">{traits().join('\u2003')}</p>
			<Show when={view.panes.layout() !== 'phone'}>
				<TrailSteps />
			</Show>
			<ShareButton />
			{/* Of several versions of a report it tells which was printed. */}
			<Imprint of={source.name} />
		</header>
	);
}

function ShareButton() {
	const view = useReport();
	const [open, setOpen] = createSignal(false);
	return (
		<>
			<button type="button" class="quiet share-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
				{view.words().share}
			</button>
			<Show when={open()}>
				<Suspense>
					<ShareDialog reading={view.reading} onClose={() => setOpen(false)} />
				</Suspense>
			</Show>
		</>
	);
}
