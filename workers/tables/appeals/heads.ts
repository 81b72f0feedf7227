import { COLUMNS, PARTS } from '../forms/table4';
import type { Hit } from '../labels/labels';
import type { Plain } from '../plain';

const LABEL = PARTS.find(({ id }) => id === 'results') as (typeof PARTS)[number];
const WORDS = COLUMNS.map(({ words: [name] }) => name).join('');

/**
 * The heads 结果维持 结果纠正 其他结果 尚未审结 总计 in whatever order their characters arrive: narrow cells wrap them over
 * two or four lines, and a text that was copied line by line tells 结果 结果 其他 尚未 总 / 维持 纠正 结果 审结 计.
 * Commas, quotes or other marks between cells may part them. One hit a part of the table.
 */
export function appealHeads({ text }: Plain): Hit[] {
	const hits: Hit[] = [];
	for (const { index, 0: run } of text.matchAll(RUN)) {
		const places = [...run].flatMap((char, i) => (/\p{Script=Han}/u.test(char) ? [i] : []));
		const parts = places.length / WORDS.length;
		if (!Number.isInteger(parts) || sorted(run) !== sorted(WORDS.repeat(parts))) continue;
		for (let part = 0; part < parts; part++) {
			const start = index + (places[part * WORDS.length] as number);
			const end = index + (places[(part + 1) * WORDS.length - 1] as number) + 1;
			hits.push({ label: LABEL, start, end, words: start, loose: false });
		}
	}
	return hits;
}

/** The characters of the heads in one order, as the form prints them. */
const sorted = (run: string): string =>
	[...run.replaceAll('它', '他').replaceAll('合', '总')]
		.filter((char) => WORDS.includes(char))
		.sort()
		.join('');

/** 未 is a head's but where 未经复议 begins. */
const RUN = /[结果维持纠正其他它尚审总合计](?:[结果维持纠正其他它尚审总合计,，";、/]|未(?!经)){17,89}/g;
