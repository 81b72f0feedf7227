import { type Guard, list, number, object, oneOf, text } from '../../report/guards';
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

type NoticeOf<Code extends Notice['code']> = Extract<Notice, { code: Code }>;

const notAReport = object<NoticeOf<'not-a-report'>>({ code: oneOf({ 'not-a-report': true }) });
const noFigures = object<NoticeOf<'no-figures'>>({ code: oneOf({ 'no-figures': true }) });
const damaged = object<NoticeOf<'damaged-characters'>>({ code: oneOf({ 'damaged-characters': true }), count: number });
const letters = object<NoticeOf<'letters-for-digits'>>({ code: oneOf({ 'letters-for-digits': true }), count: number });
const charset = object<NoticeOf<'wrong-charset'>>({
	code: oneOf({ 'wrong-charset': true }),
	declared: text,
	used: encoding,
});

const garbled = object<NoticeOf<'garbled-text'>>({ code: oneOf({ 'garbled-text': true }) });
const pictures = object<NoticeOf<'picture-pages'>>({ code: oneOf({ 'picture-pages': true }), pages: list(number) });
const uncomputed = object<NoticeOf<'uncomputed-cells'>>({ code: oneOf({ 'uncomputed-cells': true }), count: number });

const byCode: { [Code in Notice['code']]: Guard<NoticeOf<Code>> } = {
	'not-a-report': notAReport,
	'no-figures': noFigures,
	'damaged-characters': damaged,
	'letters-for-digits': letters,
	'wrong-charset': charset,
	'garbled-text': garbled,
	'picture-pages': pictures,
	'uncomputed-cells': uncomputed,
};

/** What the reader is told of a reading as a whole. */
export const notice: Guard<Notice> = (value, drops) => {
	const code = (value as Partial<Notice> | null)?.code;
	return code !== undefined && Object.hasOwn(byCode, code) ? byCode[code](value, drops) : undefined;
};
