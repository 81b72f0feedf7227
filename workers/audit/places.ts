/** Where a word stands in a text, in order: found in one go, so that whoever looks at every paragraph need not. */
export function placesOf(text: string, word: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
	return places;
}

/** Whether one of some places, in order, lies in a range; to be asked of ranges of which none begins before the last. */
export function oneIn(places: readonly number[]): (start: number, end: number) => boolean {
	let next = 0;
	return (start, end) => {
		while (next < places.length && (places[next] as number) < start) next++;
		return next < places.length && (places[next] as number) < end;
	};
}
