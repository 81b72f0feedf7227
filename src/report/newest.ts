import type { Reading } from './reading';

/** What tells the versions of a report apart. */
export interface Version {
	/** It calls itself corrected. */
	revised?: true;
	/** ISO date. */
	publishedOn?: string;
	/** When it was kept first, in milliseconds since 1970. */
	keptAt: number;
	/** How many figures it tells. */
	figures: number;
}

/** （更正）, 修订版: behind a title, or in a file's name. */
const REVISED = /[（(【](?:已?更正|修订|修正|订正|勘误|更新)[版稿后]?[）)】]|(?:更正|修订|修正|订正)[版稿]/;
/** A title and what stands right behind it. */
const BEGINNING = 300;

/** Whether a report calls itself a corrected one. */
export const isRevised = ({ source, text }: Pick<Reading, 'source' | 'text'>): boolean =>
	REVISED.test(source.name) || REVISED.test(text.slice(0, BEGINNING));

/**
 * Of several versions of a report the one that counts: one that calls itself corrected, else the one published last,
 * else the one kept last. One that tells less than half of what another does is a piece of it, or in an older form.
 */
export function newestOf<T>(versions: readonly T[], as: (one: T) => Version): T | undefined {
	const most = Math.max(0, ...versions.map((one) => as(one).figures));
	const whole = versions.filter((one) => as(one).figures * 2 >= most);
	return whole.reduce<T | undefined>((last, one) => (last && isNewer(as(last), as(one)) ? last : one), undefined);
}

function isNewer(one: Version, other: Version): boolean {
	if (one.revised !== other.revised) return one.revised === true;
	const dates = one.publishedOn && other.publishedOn ? one.publishedOn.localeCompare(other.publishedOn) : 0;
	return dates === 0 ? one.keptAt >= other.keptAt : dates > 0;
}
