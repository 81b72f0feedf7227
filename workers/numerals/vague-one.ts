import { codeOf, setOf } from '../text/codes';

/** 一 counts in 收到一件, not in 统一组织, 第一项 or 一批: after a word that ends in it, and with vague units, it is no number. */
export const isVagueOne = (codes: Uint16Array, start: number, end: number): boolean =>
	end - start === 1 &&
	codes[start] === ONE &&
	((!SINGLE.has(codes[end]) && !isOneAtTheEnd(codes, start, end)) ||
		(ENDS_IN_ONE.has(codes[start - 1]) && !isTheOther(codes, start, end)));

/** 公共查阅点一个，: behind the name of a thing, where nothing more is named. */
const isOneAtTheEnd = (codes: Uint16Array, start: number, end: number): boolean =>
	codes[end] === PIECE && ENDS.has(codes[end + 1]) && codes[start - 1] === POINT_OF_ACCESS;
const PIECE = codeOf('个');
const POINT_OF_ACCESS = codeOf('点');
const ENDS = setOf(',，。、;；(');

/** 一件维持，另一件未审结: the other one counts, where the first was counted with the same unit. */
function isTheOther(codes: Uint16Array, start: number, end: number): boolean {
	if (codes[start - 1] !== OTHER) return false;
	for (let at = start - 2; at > 0 && at > start - FIRST_WITHIN; at--)
		if ((codes[at] === ONE || codes[at] === DIGIT_ONE) && codes[at + 1] === codes[end]) return true;
	return false;
}
const OTHER = codeOf('另');
const DIGIT_ONE = codeOf('1');
const FIRST_WITHIN = 40;
const ONE = codeOf('一');
const SINGLE = setOf('件份例起宗次期场名位人篇条处');
const ENDS_IN_ONE = setOf('统第唯万同之逐单专每任某哪这那另又再不');
