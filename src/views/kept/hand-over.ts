/** How long a browser may take to fetch a file that it was given to save, in milliseconds. */
const FETCH_TIME = 60_000;

/**
 * Gives a file to the reader: by the system's share sheet where the app runs from the home screen of iOS, which has no
 * downloads, and else as a download.
 *
 * @returns false where the reader thought better of it
 */
export async function handOver(file: File): Promise<boolean> {
	if (isHomeScreenApp() && navigator.canShare?.({ files: [file] })) {
		try {
			await navigator.share({ files: [file] });
			return true;
		} catch (error) {
			if ((error as Error).name === 'AbortError') return false;
		}
	}
	download(file);
	return true;
}

/** Only WebKit on iOS has this mark. */
const isHomeScreenApp = (): boolean => (navigator as { standalone?: boolean }).standalone === true;

function download(file: File): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), FETCH_TIME);
}
