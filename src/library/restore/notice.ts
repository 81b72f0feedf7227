import { list, number, oneOf, oneShapeOf, text } from '../../report/guards';
import type { Encoding, Era, Level, Notice, Qualifier, Script } from '../../report/reading';

/** The words that a reading may be kept with, each with all that it can be. */
export const encoding = oneOf<Encoding>({
	'utf-8': true,
	gb18030: true,
	big5: true,
	'utf-16le': true,
	'utf-16be': true,
});
export const script = oneOf<Script>({ hans: true, hant: true });
export const era = oneOf<Era>({ narrative: true, statistical: true, tables2019: true, tables2021: true });
export const level = oneOf<Level>({
	national: true,
	province: true,
	prefecture: true,
	county: true,
	township: true,
	department: true,
});
export const qualifier = oneOf<Qualifier>({ over: true, under: true, about: true });

/** What the reader is told of a reading as a whole. */
export const notice = oneShapeOf<Notice, 'code'>('code', {
	'not-a-report': {},
	'no-figures': {},
	'damaged-characters': { count: number },
	'letters-for-digits': { count: number },
	'wrong-charset': { declared: text, used: encoding },
	'garbled-text': {},
	'picture-pages': { pages: list(number) },
	'uncomputed-cells': { count: number },
});
