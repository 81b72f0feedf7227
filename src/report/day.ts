/** The day of a time, in milliseconds since 1970, where the reader is: yyyy-mm-dd, and not the day of Greenwich. */
export function isoDay(time: number): string {
	const day = new Date(time);
	return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
