/** How many cells a document may still make: tables beyond any report's are read as lines, so that memory stays bounded. */
export interface Room {
	cells: number;
}

/** Cells of a document, each counted with all the columns and rows it takes; a report has some hundreds. */
const MOST_CELLS = 100_000;

export const newRoom = (): Room => ({ cells: MOST_CELLS });
