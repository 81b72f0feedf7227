/** The words of a list: between them stand spaces or line ends. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/);
