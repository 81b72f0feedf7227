import type { Script } from '../../src/report/reading';
import { widthTable, withSigns } from './width';

/** Characters of everyday reports that stand in one script only. */
const TRADITIONAL =
	'國務會門們這來對發報網縣區辦開關時間條為個規機構與實護處進業產動員請訴訟複議費減負責統計數據點領導認質樂學習問題無從應當總體積極';
const SIMPLIFIED =
	'国务会门们这来对发报网县区办开关时间条为个规机构与实护处进业产动员请诉讼复议费减负责统计数据点领导认质乐学习问题无从应当总体积极';

/** +1 for a character that is only Traditional, −1 for one that is only Simplified. */
const LEANING = new Int8Array(0x10000);
for (const char of TRADITIONAL) LEANING[char.charCodeAt(0)] = 1;
for (const char of SIMPLIFIED) LEANING[char.charCodeAt(0)] = -1;

/** So many more characters of one script decide: more than a site's head in the other has. */
const ENOUGH = 200;

/** The script that a text is written in, by the characters that only one of them has; Simplified where nothing tells. */
export function scriptOf(text: string): Script {
	let balance = 0;
	for (let at = 0; at < text.length && balance < ENOUGH && balance > -ENOUGH; at++)
		balance += LEANING[text.charCodeAt(at)] as number;
	return balance > 0 ? 'hant' : 'hans';
}

let table: Promise<Uint32Array> | undefined;

/**
 * The table that folds Traditional text: as `widthTable`, and Traditional to Simplified, one UTF-16 unit for one,
 * made from opencc-js (loaded when first needed). From `tw`, never with phrases: phrase modes rewrite words of the
 * mainland (文件 to 文档) and change lengths.
 */
export function simplifier(): Promise<Uint32Array> {
	table ??= build();
	return table;
}

async function build(): Promise<Uint32Array> {
	const [{ ConverterFactory }, { from, to }] = await Promise.all([
		import('opencc-js/core'),
		import('opencc-js/preset/t2cn'),
	]);
	const convert = ConverterFactory(from.tw ?? [], to.cn ?? []);
	const han = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, i) => String.fromCharCode(FIRST_HAN + i));
	const simplified = convert(han.join('\n')).split('\n');
	const plain = new Uint16Array(widthTable()).map((code) => {
		const char = simplified[code - FIRST_HAN];
		return char?.length === 1 ? char.charCodeAt(0) : code;
	});
	return withSigns(plain);
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
