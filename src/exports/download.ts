/** How long a browser may take to fetch a file that it was given to save, in milliseconds. */
const FETCH_TIME = 60_000;

/** Hands a file to the browser's downloads. */
export function download(file: File): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), FETCH_TIME);
}
