import { Dynamic } from 'solid-js/web';
import type { Span } from '../../../report/span';
import type { Mark } from './pieces';
import { Pieces } from './pieces-line';

/** A paragraph of running text, a line of site furniture, or the line that names the report. */
export function Paragraph(props: { span: Span; kind: string; marks: readonly Mark[] }) {
	return (
		<p class={props.kind} data-at={props.span[0]}>
			<Pieces span={props.span} marks={props.marks} />
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
