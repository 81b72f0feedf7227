/** What one tab tells the others of this browser. */
export interface TabNews {
	put?: readonly string[];
	gone?: readonly string[];
	/** The received summaries changed. */
	received?: true;
}

/**
 * Tells other tabs what changed in the library, and hears it from them.
 *
 * @returns tells the others; without BroadcastChannel it does nothing, and other tabs see the change when they start
 */
export function makeTabNews(hear: (news: TabNews) => void): (news: TabNews) => void {
	if (typeof BroadcastChannel === 'undefined') return () => {};
	const channel = new BroadcastChannel('gongkai-library');
	channel.addEventListener('message', ({ data }: MessageEvent<TabNews>) => hear(data));
	return (news) => channel.postMessage(news);
}
