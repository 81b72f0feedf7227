import type { JSX } from 'solid-js';
import { useReport } from '../view';

/**
 * The frame of an official table: its title, and a stretch that scrolls sideways where the table is wider than the page.
 * On paper the table of the report's own text is enough, where it has one.
 */
export function FormFrame(props: { title: string; name: 't2' | 't3' | 't4'; children: JSX.Element }) {
	const view = useReport();
	const isPrinted = () => view.reading.tables.some(({ id }) => id === props.name);
	return (
		<section class="form-frame" classList={{ printed: isPrinted() }}>
			<h3 id={`form-${props.name}`}>{props.title}</h3>
			<section class="form-scroll" aria-label={view.words().forms.scroll(props.title)} tabindex="0">
				<table class={`form-table ${props.name}`} aria-labelledby={`form-${props.name}`}>
					{props.children}
				</table>
			</section>
		</section>
	);
}
