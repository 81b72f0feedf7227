const LONGEST = 80;

/** A name that every system takes for a file: no marks with a meaning, no dots or spaces at its ends, not too long. */
export function fileName(title: string, ending: string): string {
	const plain = title
		.replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '');
	return `${[...plain].slice(0, LONGEST).join('').trim() || 'gongkai'}.${ending}`;
}
