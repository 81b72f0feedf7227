/** What became of a picture: handed to the system, copied, saved; thought better of; or only to be pressed and held. */
export type Shared = 'shared' | 'stopped' | 'copied' | 'saved' | 'hold';

/** The ways out of a browser, as far as this one has them. */
export interface Ways {
	userAgent: string;
	canShare?(data: ShareData): boolean;
	share?(data: ShareData): Promise<void>;
	/** Puts a picture on the clipboard. */
	copy?(png: Blob): Promise<void>;
	/** Hands a file to the browser's downloads. */
	save(file: File): void;
}

/** WeChat's own browser neither downloads nor shares: a picture is taken from it with a long press. */
export const isWeChat = (userAgent: string): boolean => /MicroMessenger/i.test(userAgent);

/**
 * Sends a picture the best way that there is: the system's share sheet, else the clipboard, else a download.
 *
 * @param carriesData then the clipboard is passed over: it keeps the picture and drops what is in it
 */
export async function sharePicture(file: File, carriesData: boolean, ways: Ways): Promise<Shared> {
	if (isWeChat(ways.userAgent)) return 'hold';
	const data: ShareData = { files: [file], title: file.name.replace(/\.png$/, '') };
	if (ways.share && ways.canShare?.(data)) {
		const shared = await attempt(() => ways.share?.(data));
		if (shared === 'done') return 'shared';
		if (shared === 'AbortError') return 'stopped';
	}
	if (ways.copy && !carriesData && (await attempt(() => ways.copy?.(file))) === 'done') return 'copied';
	ways.save(file);
	return 'saved';
}

/** `done`, or the name of the error. */
async function attempt(act: () => Promise<void> | undefined): Promise<string> {
	try {
		await act();
		return 'done';
	} catch (error) {
		return error instanceof Error ? error.name : 'Error';
	}
}
