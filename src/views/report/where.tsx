import { Show } from 'solid-js';
import { placeOf } from '../../report/places';
import type { Place } from '../../report/reading';
import type { Span } from '../../report/span';
import type { ReportWords } from '../../words/report/zh-Hans';
import { useReport } from './view';

/**
 * Where some words stand in the file that was handed over: its page, its sheet and cell, its table; nothing where that
 * is not known.
 */
export function Where(props: { span: Span }) {
	const view = useReport();
	const place = () => placeOf(view.reading.places ?? [], props.span);
	return <Show when={place()}>{(at) => <span class="where">{sayPlace(at(), view.words().where)}</span>}</Show>;
}

function sayPlace(place: Place, words: ReportWords['where']): string {
	if (place.kind === 'page') return words.page(place.page);
	if (place.kind === 'sheet') return words.sheet(place.sheet, place.cell);
	return words.table(place.table, place.row, place.column);
}
