import { Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';

/** How much is kept, and whether the browser has promised to keep it. */
export function StorageSection() {
	const { library } = useApp();
	const words = useWords();
	return (
		<section>
			<h2>{words().settings.storage}</h2>
			<p>{words().settings.kept(library.rows().length)}</p>
			<Show when={library.space()} fallback={<p>{words().settings.unknownSpace}</p>}>
				{(space) => (
					<>
						<p>{words().settings.used(words().bytes(space().used), words().bytes(space().quota))}</p>
						<p>{space().persisted ? words().settings.persisted : words().settings.notPersisted}</p>
					</>
				)}
			</Show>
		</section>
	);
}

/** Whether the whole program is on the device. */
export function OfflineSection() {
	const { offline } = useApp();
	const words = useWords();
	return (
		<section>
			<h2>{words().settings.offline}</h2>
			<p>{offline.ready() ? words().settings.offlineReady : words().settings.offlineNotYet}</p>
		</section>
	);
}
