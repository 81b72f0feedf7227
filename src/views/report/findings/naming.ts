import type { Span } from '../../../report/span';
import { figureName } from '../../../words/name';
import type { ReportView } from '../view';
import type { Part } from './parts';

/** How parts and places are called, in the reader's language and the script that the text is shown in. */
export interface Naming {
	part(part: Part): string;
	/** The figure that a cell is for, where the place is one. */
	figure(span: Span): string | undefined;
	/** What stands there. */
	words(span: Span): string;
}

/** Names what stands in the report that is being looked at. */
export function createNaming(view: ReportView): Naming {
	const figure = (span: Span): string | undefined => {
		const index = view.placeAt(span).figure;
		return index === undefined ? undefined : figureName(view.reading.indicators[index]?.id ?? '', view.names());
	};
	const words = (span: Span): string => view.placeAt(span).words || view.checks().blank;
	return {
		part({ table, heading }) {
			const { table: names, elsewhere } = view.checks();
			const { forms } = view.words();
			if (table === 'annex') return names.annex ?? table;
			if (table) return `${names[table]} ${forms[table]}`;
			return heading
				? view.script
						.text()
						.slice(...heading)
						.replace(/\s+/g, ' ')
				: elsewhere;
		},
		figure,
		words,
	};
}
