/**
 * Words set above the line, in Unicode's own characters for that: a raised 1 behind 5,128 does not make it 5,1281.
 * Of letters only small Roman numbers have some.
 */
export const raised = (words: string): string =>
	words.replace(ROMAN.test(words) ? /[\divx]/g : /\d/g, (character) => ABOVE.get(character) as string);

const ROMAN = /^[^a-z]*[ivx]+[^a-z]*$/i;
const ABOVE = new Map([...'0123456789ivx'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ'][at] as string]));
