import { COLUMNS, PARTS } from '../forms/table4';
import type { Hit } from '../labels/labels';
import type { Plain } from '../plain';
import { misreadHeads } from './misread';

const LABEL = PARTS.find(({ id }) => id === 'results') as (typeof PARTS)[number];
const WORDS = COLUMNS.map(({ words: [name] }) => name).join('');

/**
 * The heads 结果维持 结果纠正 其他结果 尚未审结 总计 in whatever order their characters arrive: narrow cells wrap them over
 * two or four lines, and a text that was copied line by line tells 结果 结果 其他 尚未 总 / 维持 纠正 结果 审结 计.
 * Commas, quotes or other marks between cells may part them, and the names of the parts where their heads stand close
 * below them. One hit a part of the table.
 */
export function appealHeads({ text }: Plain): Hit[] {
	const sound = soundHeads(text);
	const misread = [...text.matchAll(WORDS_BEFORE_FIGURES)].flatMap(({ index, 0: run }) => {
		const places = placesIn(run, index);
		const found = misreadHeads(places.map((at) => text.charAt(at)).join(''), WORDS, places);
		const known = sound.filter(({ start }) => start >= index && start < index + run.length);
		return found.length > known.length ? found.map(hitOf) : [];
	});
	return [...sound.filter((hit) => !misread.some((other) => covers(other, hit))), ...misread];
}

const covers = (other: Hit, hit: Hit): boolean => hit.start < other.end && other.start < hit.end;

const placesIn = (run: string, start: number): number[] =>
	[...run].flatMap((char, i) => (/\p{Script=Han}/u.test(char) ? [start + i] : []));

const hitOf = ([first, last]: readonly [number, number]): Hit => ({
	label: LABEL,
	start: first,
	end: last + 1,
	words: first,
	loose: false,
});

/** The heads of which every character is there. */
function soundHeads(text: string): Hit[] {
	return [...text.matchAll(AMONG_NAMES)].flatMap(({ index, 0: run }) => {
		const whole = headsOf(run, index);
		return whole.length > 0 ? whole : [...run.matchAll(RUN)].flatMap((inner) => headsOf(inner[0], index + inner.index));
	});
}

/** The heads that a run of characters holds, the names of the parts not counted; none where any is missing. */
function headsOf(run: string, start: number): Hit[] {
	const bare = run.replace(NAMES, (name) => ' '.repeat(name.length));
	const places = placesIn(bare, start);
	const parts = places.length / WORDS.length;
	if (!Number.isInteger(parts) || sorted(bare) !== sorted(WORDS.repeat(parts))) return [];
	return Array.from({ length: parts }, (_, part) => {
		const first = places[part * WORDS.length] as number;
		return hitOf([first, places[(part + 1) * WORDS.length - 1] as number]);
	});
}

/** The characters of the heads in one order, as the form prints them. */
const sorted = (run: string): string =>
	[...run.replaceAll('它', '他').replaceAll('合', '总')]
		.filter((char) => WORDS.includes(char))
		.sort()
		.join('');

/** The names of the parts that may stand among their heads. */
const PART_NAMES = '未经复议直接起诉|复议后起诉|行政复议|行政诉讼';
/** What may stand behind a head's name: the unit, or the mark of a note. */
const REMARKS = String.raw`\(件\)|[①-⑩]|\[\d\]|注\d?`;
const NAMES = new RegExp(`${PART_NAMES}|${REMARKS}`, 'g');
const HEADS = '结果维持纠正其他它尚审总合计';
/** 未 is a head's but where 未经复议 begins. */
const MORE = `[${HEADS},，";、/]|未(?!经)`;
const RUN = new RegExp(`[${HEADS}](?:${MORE}){17,89}`, 'g');
const AMONG_NAMES = new RegExp(`[${HEADS}](?:${PART_NAMES}|${REMARKS}|${MORE}){17,110}`, 'g');
const WORDS_BEFORE_FIGURES = /结果(?:\p{Script=Han}|[,，"；;、/]){16,160}(?=[\d-])/gu;
