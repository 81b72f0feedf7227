/** Characters that announce a number and name nothing: 共425条, 达到41个, 数量为, 申请数:52件, 动态类占133条. */
const FILLER = new Set('共总计占达到为有是约数量的了也即全年度合”":');

/** Whether nothing but such characters stands in [start, end). */
export function isFiller(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!FILLER.has(text[at] as string)) return false;
	return true;
}

/** What may stand behind a number that ends what is said of it; the end of the text too. */
export const CLOSING = new Set(['', ...',，;；。、():\n']);
