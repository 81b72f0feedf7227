import type { Found } from './indicators';

/**
 * Leaves out figures told in weak words (全年共公开信息253条) where the report tells the same figure in plainer ones
 * (主动公开政府信息632条), or tells it weakly several times with different values: those are shares of something.
 */
export function withoutOutweighed(found: readonly Found[]): readonly Found[] {
	const weak = found.filter((one) => one.weak);
	if (weak.length === 0) return found;
	return found.filter((one) => !one.weak || !found.some((other) => outweighs(other, one)));
}

const outweighs = (other: Found, one: Found): boolean =>
	other.figure.id === one.figure.id &&
	other.figure.year === one.figure.year &&
	other.voice === one.voice &&
	(other.weak ? other.figure.value !== one.figure.value : true);
