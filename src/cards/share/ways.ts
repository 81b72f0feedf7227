import { download } from '../../exports/download';
import type { Ways } from './ladder';

/** The ways out of this browser. */
export function waysOut(): Ways {
	const { clipboard, userAgent } = navigator;
	return {
		userAgent,
		...('canShare' in navigator && { canShare: (data: ShareData) => navigator.canShare(data) }),
		...('share' in navigator && { share: (data: ShareData) => navigator.share(data) }),
		...(typeof ClipboardItem !== 'undefined' &&
			clipboard && { copy: (png: Blob) => clipboard.write([new ClipboardItem({ 'image/png': png })]) }),
		save: download,
	};
}
