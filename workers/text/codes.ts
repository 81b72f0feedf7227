/** The UTF-16 unit of a character. */
export const codeOf = (char: string): number => char.charCodeAt(0);

/** The UTF-16 unit of each character. */
export const codesOf = (chars: string): number[] => [...chars].map(codeOf);

/**
 * A set of characters, to be asked for the units of a text: what stands before its beginning or behind its end, undefined,
 * is none of them.
 */
export const setOf = (chars: string): ReadonlySet<number | undefined> => new Set<number | undefined>(codesOf(chars));

/** True for 0 to 9. */
export const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x30 && unit <= 0x39;

/** True for a Chinese character of everyday use. */
export const isHan = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x4e00 && unit <= 0x9fff;

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The text of some UTF-16 units. */
export const textOf = (units: Uint16Array): string => decoder.decode(units);
