import { renewed } from '../../report/former';
import { type Drops, type Guard, list, number, object, oneOf, optional, text } from '../../report/guards';
import type {
	Cell,
	Check,
	Fact,
	Finding,
	Indicator,
	Meta,
	OpenRow,
	Placement,
	Reading,
	Section,
	SectionKind,
	Source,
	Step,
	Table,
} from '../../report/reading';
import type { Span } from '../../report/span';
import { figures } from './marks';
import { encoding, era, level, notice, qualifier, script } from './notice';
import { place } from './place';
import { saying } from './saying';

/** A reading made out of what was stored, and how many of its items were left out as damaged. */
export interface Restored {
	reading: Reading;
	dropped: number;
}

/** The one door for readings that come from outside the worker. Undefined where not even the text is there. */
export function restoreReading(stored: unknown): Restored | undefined {
	const drops: Drops = { count: 0 };
	const given = object<Pick<Reading, 'text'>>({ text })(stored, drops);
	const reading = given && readingWithin(given.text.length)(stored, drops);
	return reading && { reading, dropped: drops.count };
}

const source = object<Source>({
	name: text,
	bytes: number,
	sha256: text,
	format: oneOf<Source['format']>({
		text: true,
		markdown: true,
		html: true,
		clipboard: true,
		mhtml: true,
		docx: true,
		doc: true,
		odt: true,
		xlsx: true,
		xls: true,
		ods: true,
		pdf: true,
		ofd: true,
		rtf: true,
	}),
	encoding: optional(encoding),
});

const meta = object<Meta>({
	title: optional(text),
	issuer: optional(text),
	region: optional(text),
	level: optional(level),
	year: optional(number),
	era: optional(era),
	period: optional(object<{ from: string; to: string }>({ from: text, to: text })),
	publishedOn: optional(text),
	signedOn: optional(text),
	indexNumber: optional(text),
	documentNumber: optional(text),
	script,
});

/** A place inside the text; one that points outside it is no place. */
const spanWithin =
	(length: number): Guard<Span> =>
	(value) => {
		if (!Array.isArray(value) || value.length !== 2) return undefined;
		const [start, end] = value as unknown[];
		const sound =
			Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end);
		return sound && Number(end) <= length ? [Number(start), Number(end)] : undefined;
	};

function readingWithin(length: number): Guard<Reading> {
	const span = spanWithin(length);
	return object<Reading>({
		source,
		text,
		meta,
		sections: list(sectionWith(span)),
		tables: list(tableWith(span)),
		indicators: list(indicatorWith(span)),
		facts: list(object<Fact>({ label: text, value: number, unit: text, qualifier: optional(qualifier), span })),
		findings: list(findingWith(span)),
		checks: list(checkWith(span)),
		furniture: list(span),
		notices: list(notice),
		places: optional(list(object<Placement>({ span, at: place }))),
	});
}

/** Deeper than headings nest in any report; nesting without end would break whoever walks it. */
const DEEPEST_SECTION = 20;

function sectionWith(span: Guard<Span>, depth = DEEPEST_SECTION): Guard<Section> {
	const deeper: Guard<Section> = (value, drops) => (depth > 0 ? sectionWith(span, depth - 1)(value, drops) : undefined);
	return object<Section>({
		level: number,
		number: optional(text),
		heading: text,
		kind: optional(
			oneOf<SectionKind>({
				overview: true,
				proactive: true,
				response: true,
				application: true,
				fee: true,
				appeal: true,
				problems: true,
				organisation: true,
				training: true,
				annex: true,
				other_matters: true,
			}),
		),
		span,
		children: list(deeper),
	});
}

function tableWith(span: Guard<Span>): Guard<Table> {
	const cell = object<Cell>({
		text,
		value: optional(number),
		note: optional(text),
		readings: optional(list(number)),
		settledBy: optional(reader),
		span,
		colspan: optional(number),
		rowspan: optional(number),
	});
	return object<Table>({
		id: optional(oneOf<NonNullable<Table['id']>>({ t2: true, t3: true, t4: true, annex: true })),
		caption: optional(text),
		rows: list(list(cell)),
		span,
		open: optional(list(openRow)),
	});
}

const reader = oneOf<'reader'>({ reader: true });
const openRow = object<OpenRow>({
	key: text,
	id: text,
	row: number,
	readings: list(figures),
	settled: optional(number),
});

function indicatorWith(span: Guard<Span>): Guard<Indicator> {
	const step = object<Step>({
		saw: oneOf<Step['saw']>({
			term: true,
			number: true,
			unit: true,
			hedge: true,
			none: true,
			scope: true,
			year: true,
			context: true,
			cell: true,
		}),
		says: text,
		span: optional(span),
	});
	return object<Indicator>({
		id: text,
		scope: oneOf<Indicator['scope']>({ all: true, self: true }),
		value: optional(number),
		readings: optional(list(number)),
		settledBy: optional(reader),
		unit: optional(text),
		qualifier: optional(qualifier),
		year: optional(number),
		span,
		quote: text,
		rule: text,
		derivation: list(step),
	});
}

function findingWith(span: Guard<Span>): Guard<Finding> {
	const finding = object<Finding>({
		rule: text,
		severity: oneOf<Finding['severity']>({ error: true, warning: true, info: true }),
		says: saying,
		expected: optional(number),
		actual: optional(number),
		spans: list(span),
	});
	return (value, drops) => finding(renewed(value as Finding), drops);
}

const checkWith = (span: Guard<Span>): Guard<Check> =>
	object<Check>({
		rule: text,
		outcome: oneOf<Check['outcome']>({ holds: true, fails: true, explained: true, 'not-checkable': true }),
		spans: list(span),
		says: optional(saying),
	});
