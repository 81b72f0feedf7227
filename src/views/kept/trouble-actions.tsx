import { For, Show } from 'solid-js';
import { pick } from '../../intake/pick';
import type { StorageTrouble } from '../../library/library';
import { type App, useApp, useLoaded } from '../../ui/app-context';
import { loadKeptWords } from '../../words/kept';

type Action = 'reload' | 'restore' | 'backup' | 'settings' | 'seen';

/** What helps against each trouble, the most helpful first. */
const HELP: Readonly<Record<StorageTrouble['code'], readonly Action[]>> = {
	private: [],
	quota: ['backup'],
	blocked: ['reload'],
	'old-tab': ['reload'],
	'newer-database': ['reload'],
	lost: ['reload'],
	unopenable: ['reload', 'settings'],
	cleared: ['restore', 'seen'],
	damaged: ['restore', 'seen'],
};

/** The buttons beside the sentence of a trouble. */
export default function TroubleActions(props: { trouble: StorageTrouble }) {
	const app = useApp();
	const words = useLoaded(loadKeptWords);
	return (
		<Show when={words()}>
			{(said) => (
				<div class="trouble-actions">
					<For each={HELP[props.trouble.code]}>
						{(action) => (
							<button type="button" class="quiet" onClick={() => RUN[action](app)}>
								{said().trouble[action]}
							</button>
						)}
					</For>
				</div>
			)}
		</Show>
	);
}

const toSettings = ({ router }: App): void => router.go({ page: 'settings' });

const RUN: Readonly<Record<Action, (app: App) => void>> = {
	// A program that is older than its database needs the newer one, not itself again.
	reload: ({ offline }) => void offline.check().then(() => offline.update()),
	restore: ({ desk }) => void pick({ any: true }).then(desk.take),
	backup: toSettings,
	settings: toSettings,
	seen: ({ library }) => library.acknowledge(),
};
