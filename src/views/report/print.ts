/**
 * Prints one part of the report alone.
 *
 * @param part what `print.css` keeps on the paper
 */
export function printOnly(part: 'findings'): void {
	const { dataset } = document.documentElement;
	dataset.print = part;
	addEventListener('afterprint', () => delete dataset.print, { once: true });
	print();
}
