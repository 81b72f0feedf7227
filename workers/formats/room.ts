/** How many cells a document may still make: tables beyond any report's are read as lines, so that memory stays bounded. */
export interface Room {
	cells: number;
}

/** A merged cell counts for as many as it reaches across and down; a report has some hundreds. */
const MOST_CELLS = 100_000;

/** The room of a document that begins. */
export const newRoom = (): Room => ({ cells: MOST_CELLS });

/** Takes the room of one cell. */
export function take(room: Room, { colspan, rowspan }: { colspan: number; rowspan: number }): void {
	room.cells -= colspan + rowspan - 1;
}
