/** Numbers for people, in the digits of a locale: 13,472. All decimals that were read are kept. */
export function numberIn(locale: string): (value: number) => string {
	const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 8 });
	return (value) => format.format(value);
}

/** A share of one for people, to a tenth of a percent: 15.8%. */
export function percentIn(locale: string): (share: number) => string {
	const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
	return (share) => format.format(share);
}

const inEnglish = numberIn('en');

/** How many there are of something, in English: 1 report, 2 reports. */
export const countEn = (many: number, one: string, more = `${one}s`): string =>
	`${inEnglish(many)} ${many === 1 ? one : more}`;
