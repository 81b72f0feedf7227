/** Names of places end with one of these, so that what follows is a word of its own. */
const ENDS_A_NAME = /[省市州盟县縣区區旗乡鄉镇鎮村]$/;
const OPENS = /^[（《〈“‘「『(〔【]+$/;
const SINGLE = /^\p{Script=Han}$/u;

/**
 * Cuts text into what is not torn apart at the end of a line: words, a number with the 年 it counts, a mark with what it
 * closes or opens. A character by itself goes with the word before it, as those of names do that no dictionary has.
 */
export function wholeWords(text: string): string[] {
	const whole: string[] = [];
	for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
		const before = whole.at(-1);
		const goesOn =
			before !== undefined && (OPENS.test(before) || (isWordLike ? isRest(segment, before) : !OPENS.test(segment)));
		if (goesOn) whole[whole.length - 1] = before + segment;
		else whole.push(segment);
	}
	return whole;
}

/** Characters of the longest name that grows by single ones. */
const LONGEST = 4;

const isRest = (segment: string, before: string): boolean =>
	SINGLE.test(segment) &&
	(/\d$/.test(before) || (/\p{Script=Han}$/u.test(before) && before.length < LONGEST && !ENDS_A_NAME.test(before)));
