import type { IndicatorId } from '../../src/report/catalog';
import type { Meta } from '../../src/report/reading';
import { rightBehind } from '../text/around';
import type { ToldBefore } from './by-context/continuation';
import { isOfPartOfYear } from './by-context/parts-of-year';
import { isDeniedOne } from './denials/not-one';
import { idsLike } from './ids';
import type { Name } from './name';
import { namesOf } from './naming';
import type { Report } from './report';
import type { Counted } from './sentence/counted';
import type { Sentence } from './sentence/sentence';
import type { Voice } from './voices/whose';
import { yearOf } from './voices/year';

/** What a number of the report tells: the names of its figures, their year, and in whose voice. */
export interface Telling {
	named: readonly Name[];
	/** Only where it is not the report's own. */
	year: number | undefined;
	voice: Voice;
}

/** What a number tells; nothing where it has no name, or is of another time or somebody else's. */
export function tellingOf(
	counted: Counted,
	{ meta, voices }: Report,
	before: ToldBefore | undefined,
): Telling | undefined {
	if (isDeniedOne(counted)) return undefined;
	const named = namesOf(counted, meta.year, before);
	const [first] = named;
	if (!first || (first.ownField && !isBelow(meta.level)) || !isInForms(first.id, meta.year)) return undefined;
	if (first.ofIssuer && !isOfField(first, counted, meta.issuer)) return undefined;
	if (isAllOfItsField(first, counted, meta.issuer)) return undefined;
	if (!isDecided(first, counted, meta.year) || isOfPartOfYear(counted)) return undefined;
	const year = yearNamed(first, counted, meta.year, before);
	if (year === 'past' || year === 'future') return undefined;
	const voice = voices.hear(counted.sentence, counted.clause);
	if (voice !== 'part') return { named, year, voice };
	return isOfThoseWhoCame(first, counted) ? { named, year, voice: 'all' } : undefined;
}

/** 审计信息 is of 审计局, 环保信息 of 环境保护局: the field's last two letters are in the issuer's name, in their order. */
function isOfField(
	{ head }: Name,
	{ sentence: { text }, quantity, clause }: Counted,
	issuer: string | undefined,
): boolean {
	if (!head || !issuer) return false;
	const from = head.start > quantity.end ? quantity.end : clause.start;
	const [, first, last] =
		FIELD.exec(OF_ALL.exec(text.slice(head.start, head.end))?.[1] ?? text.slice(from, head.start)) ?? [];
	if (!first || !last) return false;
	const at = issuer.indexOf(first);
	return at >= 0 && issuer.indexOf(last, at + 1) > at;
}
/** 公开各类审计信息 */
const OF_ALL = /各类([一-龥]+)信息$/;
const FIELD = /([一-龥])([一-龥])(?:(?<=生态环境|环境)保护|管理|监管)?类?(?:政务|政府|工作)?$/;

/** 财政局 of 财政信息147条，其中机构职能2条、财政预决算27条: by the name of its field all that it published, and no kind of it. */
const isAllOfItsField = ({ id, head }: Name, { sentence: { text }, quantity }: Counted, issuer = ''): boolean =>
	id?.startsWith('category.') === true &&
	head !== undefined &&
	issuer.includes(rightBehind(text, head.start, 2)) &&
	PARTED.test(rightBehind(text, quantity.end, 3));
const PARTED = /^[,，。]?其中/;

function yearNamed(
	{ id, goesOn, dated }: Name,
	{ sentence, clause }: Counted,
	reported: number | undefined,
	before: ToldBefore | undefined,
): ReturnType<typeof yearOf> {
	if (goesOn) return before?.year;
	if (dated) return undefined;
	const year = yearOf(sentence, clause, reported);
	return year === 'past' && STANDING.has(id) && SINCE.test(sentence.text.slice(sentence.start, clause.start))
		? undefined
		: year;
}
/** 自2008年开展工作以来，配备了1名专职人员: who does the work, and where, is so now. */
const STANDING = idsLike(/^org\.(?:staff|bodies$|reading_points$)/);
const SINCE = /以来[,，](?![^,，]*(?:累计|先后|历年))/;

/** 各县区工作人员共40人参加培训: whoever came, they were trained here. */
const isOfThoseWhoCame = (name: Name, { sentence: { text }, quantity, clause }: Counted): boolean =>
	name.id === 'training.people' &&
	(CAME.test(rightBehind(text, quantity.end, 16)) || TRAINED.test(text.slice(clause.start, quantity.start)));
/** 共培训各乡镇信息员328人 */
const TRAINED = /^[^各乡镇街县区]{0,6}(?:培训|轮训)/;
/** 250余名业务人员参训 */
const CAME = /^(?:次)?(?:[^,，。;；\d]{0,8}(?:学员|人员|干部|同志|骨干|信息员|联络员|负责人))?(?:参加|参训|接受)/;

/** Who applied, and each single reason, are figures of the forms since 2019: an earlier report that tells them tells none. */
export const isInForms = (id: IndicatorId | undefined, year: number | undefined): boolean =>
	year === undefined || year >= 2019 || !id?.startsWith('request.');

/** 行政许可327件 counts decisions where the form asks for them; 行政许可12项 are powers of the office. */
const isDecided = ({ decided }: Name, { quantity, sentence }: Counted, year: number | undefined): boolean =>
	!decided ||
	(quantity.unit === '件' && year !== undefined && year >= 2019 && !PUT_OUT.test(besides(sentence, quantity)));
/** What a sentence says around a number, between semicolons. */
function besides({ text, start, end }: Sentence, quantity: Counted['quantity']): string {
	const words = text.slice(start, end);
	const stop = words.indexOf(';', quantity.end - start);
	return words.slice(words.lastIndexOf(';', quantity.start - start) + 1, stop < 0 ? undefined : stop);
}
/** 行政许可8,812件、行政处罚1,233件信息按要求上网; 受理许可 */
const PUT_OUT = /信息|公示|公开|公布|发布|上网|网站|上传|归集|录入|推送|受理|专栏/;

/** A department or a town reports of itself. */
const isBelow = (level: Meta['level']): boolean => level === 'department' || level === 'township';
