import { isRevised } from './newest';
import { ownFigure } from './own-figure';
import type { Era, Indicator, Level, Notice, Qualifier, Reading, Script } from './reading';
import { countFindings, type SeverityCounts } from './severity';

/** What a list shows of a report, without its text. */
export interface Summary {
	/** SHA-256 of the bytes, lower-case hex. */
	id: string;
	/** Base name as given. */
	name: string;
	/** The report's own title; without one, whose area it is of; without either, the name less its extension. */
	title: string;
	issuer?: string;
	region?: string;
	level?: Level;
	year?: number;
	/** ISO date. */
	publishedOn?: string;
	/** It calls itself corrected. */
	revised?: true;
	era?: Era;
	script: Script;
	/** Those of `KEY_FIGURES` that the report states, in that order. */
	key: KeyFigure[];
	/** How many figures of the official forms were read. */
	figures: number;
	findings: SeverityCounts;
	/** Size of the source in bytes. */
	bytes: number;
	/** The version of the reading rules that read it. */
	reader: number;
	notices: Notice[];
}

/** A figure as a list shows it. */
export interface KeyFigure {
	id: string;
	value: number;
	qualifier?: Qualifier;
}

/** The figures that every form since 2014 asks for, and by which reports are told apart at a glance. */
export const KEY_FIGURES = [
	'proactive.total',
	'application.received',
	'reconsideration.total',
	'litigation.total',
	'fee.total',
] as const;

/**
 * The line of a report in a list.
 *
 * @param reading the whole reading
 * @param reader the version of the rules that read it
 */
export function summarise(reading: Reading, reader: number): Summary {
	const { source, meta, indicators, findings, notices } = reading;
	const { issuer, region, level, year, publishedOn, era, script } = meta;
	return {
		id: source.sha256,
		name: source.name,
		title: meta.title ?? meta.region ?? source.name.replace(/\.[^.]{1,8}$/, ''),
		...(issuer !== undefined && { issuer }),
		...(region !== undefined && { region }),
		...(level !== undefined && { level }),
		...(year !== undefined && { year }),
		...(publishedOn !== undefined && { publishedOn }),
		...(isRevised(reading) && { revised: true as const }),
		...(era !== undefined && { era }),
		script,
		key: KEY_FIGURES.flatMap((id) => keyFigure(id, indicators) ?? []),
		figures: new Set(indicators.map((figure) => figure.id)).size,
		findings: countFindings(findings),
		bytes: source.bytes,
		reader,
		notices,
	};
}

function keyFigure(id: string, indicators: readonly Indicator[]): KeyFigure | undefined {
	const figure = ownFigure(id, indicators);
	if (figure?.value === undefined) return undefined;
	return { id, value: figure.value, ...(figure.qualifier && { qualifier: figure.qualifier }) };
}
