/**
 * The source of a pattern that suits where one of several wordings does. A list of wordings that has grown long is written
 * with it, each on a line of its own beside what it is for: `new RegExp(`^${oneOf(/均已/, /全部/)}`)`.
 */
export const oneOf = (...wordings: readonly RegExp[]): string =>
	`(?:${wordings.map(({ source }) => source).join('|')})`;
