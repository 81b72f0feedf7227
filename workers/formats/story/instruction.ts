/**
 * What a field shows that has no result of its own: a button shows the words of its instruction (MACROBUTTON name words;
 * templates of official papers use them as blanks). Nothing for any other field.
 */
export const shownBy = (instruction: string): string =>
	/^\s*(?:MACRO|GOTO)BUTTON\s+\S+\s(.*)$/is.exec(instruction)?.[1] ?? '';
