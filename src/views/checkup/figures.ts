import { type Accessor, createMemo, createResource } from 'solid-js';
import type { Library } from '../../library/library';
import { CATALOG, requestCell } from '../../report/catalog';
import type { ToldFigure } from '../../report/relations';
import { inYuan } from '../../report/unit';
import { resolved } from '../../ui/resolved';
import type { ReportSpeech } from '../../words/report';
import { writtenValue } from '../report/figures/written-value';

/** A figure of a report as a cell shows it. */
export interface WordedFigure extends Pick<ToldFigure, 'span'> {
	says: string;
	/** For a spreadsheet; undefined where the figure is hedged or has a unit of its own. */
	value: number | undefined;
	/** To be held beside those of other reports: the number behind a hedge too, money in 元. */
	amount: number | undefined;
	contested: boolean;
}

type Comparing = Pick<Library['relating'], 'figures' | 'figure' | 'checkups'>;

/** The figures to choose from: those that any report tells and the one that is chosen, in the order of the forms; of table 3 only what all applicants come to. */
export function createFigures(
	{ figures, checkups }: Comparing,
	chosen: Accessor<string | undefined>,
): Accessor<readonly string[]> {
	// Asked anew whenever more reports have been gone through.
	const [told] = createResource(checkups, figures);
	return createMemo(() => {
		const known = new Set(resolved(told));
		const isOffered = (id: string) =>
			id === chosen() || (known.has(id) && (requestCell(id)?.column ?? 'total') === 'total');
		return [...CATALOG.keys()].filter(isOffered);
	});
}

/** What every report says of the chosen figure, by its id; undefined while none is chosen or it is not known yet. */
export function createTold(
	{ figure, checkups }: Comparing,
	chosen: Accessor<string | undefined>,
	write: (told: ToldFigure) => string,
): Accessor<ReadonlyMap<string, WordedFigure> | undefined> {
	const wanted = () => {
		const id = chosen();
		return id === undefined ? undefined : { id, of: checkups() };
	};
	const [answer] = createResource(wanted, async ({ id }) => ({ id, told: await figure(id) }));
	return createMemo(() => {
		const known = resolved(answer);
		if (!known || known.id !== chosen()) return undefined;
		return new Map(known.told.map(({ report, ...told }) => [report, worded(told, write)]));
	});
}

function worded(told: ToldFigure, write: (told: ToldFigure) => string): WordedFigure {
	const bare = told.qualifier === undefined && told.unit === undefined;
	return {
		says: write(told),
		span: told.span,
		value: bare ? told.value : undefined,
		amount: amountOf(told),
		contested: told.contested ?? false,
	};
}

/** Of money only where it is known how much 元 one of its unit is. */
function amountOf({ value, unit }: ToldFigure): number | undefined {
	if (!unit?.endsWith('元')) return value;
	const yuan = inYuan(unit);
	return yuan && value * yuan;
}

/** Writes a figure as the report has it: with its hedge, and its unit where that is a measure. */
export const figureWriter =
	({ report }: ReportSpeech, number: (value: number) => string) =>
	(told: ToldFigure): string =>
		writtenValue(told, number, report);
