import { For, Show } from 'solid-js';
import type { Table } from '../../../report/reading';
import { useWords } from '../../../ui/app-context';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { Chooser } from './chooser';
import { type OpenWords, openWordsOf } from './readings';
import { figureWords } from './words';

/** The rows of a table whose digits run together in more than one way: what they may be, for the reader to settle. */
export function OpenRows(props: { table: NonNullable<Table['id']> }) {
	const view = useReport();
	return <For each={openWordsOf(view.reading, props.table)}>{(open) => <OpenRowFrame open={open} />}</For>;
}

function OpenRowFrame(props: { open: OpenWords }) {
	const view = useReport();
	return (
		<section class="open-row" id={openRowId(props.open.row.key)} tabindex="-1" aria-label={view.checks().open.title}>
			<h4>
				<span class="report-words" lang="zh-Hans">
					{props.open.label}
				</span>
			</h4>
			<p class="open-printed">
				{view.checks().open.nothing}{' '}
				<PlaceLink place={{ kind: 'words', span: props.open.span }}>
					<q class="report-words">{props.open.digits}</q>
				</PlaceLink>
			</p>
			<Show when={props.open.row.readings.length > 0} fallback={<p>{view.checks().open.tooMany}</p>}>
				<Show when={props.open.row.settled !== undefined} fallback={<Chooser open={props.open} />}>
					<Settled open={props.open} />
				</Show>
			</Show>
		</section>
	);
}

/** Where a row's chooser is found on the page. */
export const openRowId = (key: string): string => `open-${encodeURIComponent(key).replaceAll('%', '')}`;

function Settled(props: { open: OpenWords }) {
	const view = useReport();
	const words = useWords();
	const figures = () => props.open.row.readings[props.open.row.settled ?? 0] ?? [];
	return (
		<p class="open-settled">
			<strong>{view.checks().open.byReader}</strong>
			<span class="open-figures">
				{figures()
					.map((figure) => figureWords(figure, view.checks(), words()))
					.join(' / ')}
			</span>
			<button type="button" class="quiet" onClick={() => void view.settle(props.open.row, null)}>
				{view.checks().open.undo}
			</button>
		</p>
	);
}
