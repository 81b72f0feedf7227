import type { Found } from '../found';

/** Leaves out of the staff what is less than one of its parts is elsewhere: 办公室专设1人负责. 全局配备专职17名，兼职17名. */
export const withoutDesksOfStaff = (found: readonly Found[]): readonly Found[] =>
	found.filter((one) => one.figure.id !== 'org.staff' || !found.some((other) => isLargerPart(other, one)));

const isLargerPart = ({ figure, voice, sentence }: Found, whole: Found): boolean =>
	figure.id.startsWith('org.staff.') &&
	voice === whole.voice &&
	(sentence !== whole.sentence || whole.figure.rule.startsWith(CHARGED)) &&
	figure.year === whole.figure.year &&
	(figure.value ?? 0) > (whole.figure.value ?? 0);
/** 2名专人负责公开，各科室兼职人员共22人: who is charged with it beside those of the desks, in the same sentence too. */
const CHARGED = 'staff-charged';
