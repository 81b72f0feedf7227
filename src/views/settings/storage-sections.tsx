import { Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import type { SettingsWords } from '../../words/settings/zh-Hans';

/** How much is kept, and whether the browser has promised to keep it. */
export function StorageSection(props: { said: SettingsWords }) {
	const { library } = useApp();
	const words = useWords();
	return (
		<section>
			<h2>{props.said.storage}</h2>
			<p>{props.said.kept(library.rows().length)}</p>
			<Show when={library.space()} fallback={<p>{props.said.unknownSpace}</p>}>
				{(space) => (
					<>
						<p>{props.said.used(words().bytes(space().used), words().bytes(space().quota))}</p>
						<p>{space().persisted ? props.said.persisted : props.said.notPersisted}</p>
					</>
				)}
			</Show>
		</section>
	);
}

/** Whether the whole program is on the device. */
export function OfflineSection(props: { said: SettingsWords }) {
	const { offline } = useApp();
	return (
		<section>
			<h2>{props.said.offline}</h2>
			<p>{offline.ready() ? props.said.offlineReady : props.said.offlineNotYet}</p>
		</section>
	);
}
