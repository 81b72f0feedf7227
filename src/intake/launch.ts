import type { Incoming } from '../desk/desk';
import { fromFile } from './files';

/** What the system hands over when it starts the installed app, or calls the window that is open. */
interface Launch {
	/** Files that were opened with the app. */
	incoming: Incoming[];
	/** The query of the address that was asked for, such as `?action=paste`. */
	query: string;
}

interface LaunchParams {
	files?: readonly FileSystemFileHandle[];
	targetURL?: string;
}

interface LaunchQueue {
	setConsumer(consume: (params: LaunchParams) => void): void;
}

/** Hears of launches, where the browser tells of them; a file that it will not hand over comes as an unreadable one. */
export function onLaunch(hear: (launch: Launch) => void): void {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(async ({ files = [], targetURL }) => {
		const incoming = await Promise.all(files.map(fromHandle));
		hear({ incoming, query: targetURL ? new URL(targetURL).search : '' });
	});
}

const fromHandle = (handle: FileSystemFileHandle): Promise<Incoming> =>
	handle.getFile().then(
		(file) => fromFile(file),
		() => ({ name: handle.name, bytes: () => Promise.reject(new Error(`cannot open ${handle.name}`)) }),
	);
