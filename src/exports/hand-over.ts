import { isHomeScreenApp } from '../offline/install';
import { download } from './download';

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
			if (error instanceof DOMException && error.name === 'AbortError') return false;
		}
	}
	download(file);
	return true;
}
