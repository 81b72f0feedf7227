const LONGEST = 80;
/** What Windows calls its devices by, whatever ending stands behind. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that every system takes for a file: no marks with a meaning, no dots or spaces at its ends, not too long. */
export function fileName(title: string, ending: string): string {
	const plain = title
		.replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '');
	const name = [...plain].slice(0, LONGEST).join('').trim() || 'gongkai';
	return `${DEVICE.test(name) ? `${name}_` : name}.${ending}`;
}
