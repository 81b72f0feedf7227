/**
 * Radicals in place of the characters that they look like: browsers print them into PDFs, because fonts draw both with
 * one glyph. Kangxi radicals (U+2F00–2FD5) have Unicode's own compatibility form, but for ⼾, which Simplified fonts
 * draw as 户; these of the supplement share their glyph with a character too.
 */
const RADICALS_ALONE =
	'⺅⺉⺋⺎⺐⺒⺓⺕⺖⺘⺙⺟⺠⺡⺣⺦⺨⺭⺰⺺⺾⻁⻂⻄⻅⻆⻈⻉⻋⻌⻐⻑⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳⼾';
const WHOLE =
	'亻刂卩兀尢巳幺彐忄扌攵母民氵灬丬犭礻纟肀艹虎衤西见角讠贝车辶钅長长门阝雨青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾齐齿龙龟户';

/** The radicals that compatibility forms do not mend, each with its character. */
export const RADICALS: ReadonlyMap<string, string> = new Map(
	[...RADICALS_ALONE].map((radical, at) => [radical, WHOLE[at] as string]),
);

/** The character that a radical stands for; any other as it is. */
export function withoutRadical(character: string): string {
	const code = character.charCodeAt(0);
	if (code < 0x2e80 || code > 0x2fd5) return character;
	return RADICALS.get(character) ?? character.normalize('NFKC');
}
