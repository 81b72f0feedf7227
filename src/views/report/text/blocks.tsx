import { Dynamic } from 'solid-js/web';
import type { Span } from '../../../report/span';
import { useReport } from '../view';
import type { Mark } from './pieces';
import { Pieces } from './pieces-line';

/** A run without a place to break, as an address has: justified, the line before it would be torn apart. */
const LONG_WORD = /[!-~]{14}/;
/** The same in the short lines of a phone, where a telephone number is enough. */
const NUMBER = /[!-~]{12}/;

/** A paragraph of running text, a line of site furniture, or the line that names the report. */
export function Paragraph(props: { span: Span; kind: string; marks: readonly Mark[] }) {
	const view = useReport();
	const has = (run: RegExp) => run.test(view.script.text().slice(...props.span));
	return (
		<p class={props.kind} classList={{ ragged: has(LONG_WORD), 'ragged-narrow': has(NUMBER) }} data-at={props.span[0]}>
			<Pieces span={props.span} marks={props.marks} whole={props.kind === 'title'} />
		</p>
	);
}

/** Headings of the text stand below the page's own title and the pane's. */
const TOP = 3;

/** A heading; however deep the outline nests, HTML has six levels. */
export function Heading(props: { span: Span; depth: number; marks: readonly Mark[] }) {
	return (
		<Dynamic
			component={`h${Math.min(6, props.depth + TOP)}`}
			class="heading"
			data-depth={props.depth}
			data-at={props.span[0]}
		>
			<Pieces span={props.span} marks={props.marks} />
		</Dynamic>
	);
}
