/** The words that name a row, a group of rows or a column head of an official form. */
export interface Label {
	/** A row's or column's part of an indicator name; a group or a repeated head has a name of its own. */
	id: string;
	/** As the form prints it, in Simplified and half-width, and as offices also write it. The first is the official one. */
	words: readonly [string, ...string[]];
	/** The list mark before it: 一, (一) or 1, without its punctuation. */
	mark?: string;
	role: 'row' | 'group' | 'head';
}

/** A column of an official form, by the words of its head. */
export interface Column {
	id: string;
	words: readonly [string, ...string[]];
	/** The unit that the form prints or means; a unit that stands in the cell itself goes before it. */
	unit?: string;
}
