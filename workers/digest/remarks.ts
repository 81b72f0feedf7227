import type { Reading } from '../../src/report/reading';

/** A sentence in which a report says why its figures are not what last year's lead to expect. */
export interface Remark {
	/** Without spaces. */
	words: string;
	/** The numbers from where it begins to say so, less years: without any it is about all of them. */
	numbers: number[];
}

/** What every such sentence has: most reports have none of these words. */
const GUARD =
	/有误|误将|误[报填计]|漏[计报填登]|更正|订正|修正|核[实增减]|不一致|口径|清理|失效|剔除|归并|机构改革|并入|划入|合并/;
/** 上年度报告漏计1件, 与上一年度报告不一致，现予更正 */
const MENDED =
	/(?:上一?年|去年|20\d\d年)[^。]*?(?:有误|误[将报填计]|漏[计报填登]|更正|订正|修正|核[实增减]|不一致|口径)/;
/** 因统计口径调整, 按可比口径 */
const COUNTED =
	/(?:新|同|可比)的?(?:统计)?口径|口径[^。]{0,12}(?:调整|变[化更动]|不同|不一致)|(?:调整|变[化更动]|不同)[^。]{0,6}口径/;
/** 经清理，21件文件失效，不再计入; 剔除重复信息 */
const CLEARED = /(?:清理|失效|归并)[^。]*?(?:失效|剔除|归并|[不未](?:再|予)?计入|重新(?:核定|统计|计算|确定))|剔除重复/;
/** 林业局职能并入我局，含原林业局结转2件 */
const MERGED =
	/(?:机构改革|并入|划入|合并)[^。]*?(?:含原|包[含括]原|合计|不可比|(?:相应|一并|同步)(?:调整|计入|增加|并入))/;
const KINDS: readonly RegExp[] = [MENDED, COUNTED, CLEARED, MERGED];

/** The remarks of a report's prose. */
export function remarksOf({ text }: Pick<Reading, 'text'>): Remark[] {
	if (!GUARD.test(text)) return [];
	return text.split(/[。；;\n]/).flatMap((sentence) => {
		if (sentence.length > LONGEST || !GUARD.test(sentence)) return [];
		const words = sentence.replaceAll(/\s/g, '');
		const at = Math.min(...KINDS.map((kind) => kind.exec(words)?.index ?? words.length));
		return at < words.length ? [{ words, numbers: numbersIn(words.slice(at)) }] : [];
	});
}

/** No sentence is longer; what is, is no prose. */
const LONGEST = 400;

const numbersIn = (words: string): number[] =>
	(words.match(/(?<![\d.])\d[\d,]*(?:\.\d+)?(?![\d年月日.．、]|\s*[)）])/g) ?? []).map((digits) =>
		Number(digits.replaceAll(',', '')),
	);
