import { createEffect, For, Match, Switch } from 'solid-js';
import { useReport } from '../view';
import { arriveAt } from './arrive';
import type { TextBlock } from './block';
import { Heading, Paragraph } from './blocks';
import { GridTable } from './grid-table';
import { layText } from './lay';
import { marksOf } from './pieces';
import { ScriptSwitch } from './script-switch';
import { createSliced } from './slices';

/** The report's own text: headings as headings, tables as tables, site furniture dimmed, figures linked to what they say. */
export function TextPane() {
	const view = useReport();
	const marks = marksOf(view.reading);
	const blocks = createSliced(layText(view.reading));
	let article: HTMLElement | undefined;
	let arrived: unknown;
	createEffect(() => {
		const place = view.place();
		blocks.items();
		// What a finding against another report is about is known later than the report's own words.
		view.lit();
		if (!place || place === arrived || !view.panes.inView('text') || !article) return;
		if (arriveAt(article, place)) arrived = place;
	});
	return (
		<>
			<ScriptSwitch />
			<article ref={article} class="report-text report-words" lang={view.textLanguage()} aria-busy={!blocks.done()}>
				<For each={blocks.items()}>{(block) => <Block block={block} marks={marks} />}</For>
			</article>
		</>
	);
}

function Block(props: { block: TextBlock; marks: ReturnType<typeof marksOf> }) {
	const here = () => props.marks.within(props.block.span);
	return (
		<Switch fallback={<Paragraph span={props.block.span} kind={props.block.kind} marks={here()} />}>
			<Match when={props.block.kind === 'heading' && props.block}>
				{(heading) => <Heading span={heading().span} depth={heading().depth} marks={here()} />}
			</Match>
			<Match when={props.block.kind === 'table' && props.block}>
				{(block) => <GridTable table={block().table} marks={props.marks} />}
			</Match>
		</Switch>
	);
}
