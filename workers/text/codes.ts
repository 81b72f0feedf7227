/** The UTF-16 unit of a character. */
export const codeOf = (char: string): number => char.charCodeAt(0);

/** The UTF-16 unit of each character. */
export const codesOf = (chars: string): number[] => [...chars].map(codeOf);

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The text of some UTF-16 units. */
export const textOf = (units: Uint16Array): string => decoder.decode(units);
