import { Show } from 'solid-js';
import { pick } from '../../intake/pick';
import type { Library } from '../../library/library';
import { useApp, useWords } from '../../ui/app-context';
import type { KeptWords } from '../../words/kept/zh-Hans';
import { backupSentence, createBackupMaking } from '../kept/make-backup';

/** Received summaries alone are worth a backup too. */
const isEmpty = ({ rows, received }: Library): boolean => rows().length + received().length === 0;

/** One file with everything: made, and taken in again. */
export function BackupSection(props: { said: KeptWords }) {
	const app = useApp();
	const words = useWords();
	const { make, done } = createBackupMaking(app);
	const said = () => props.said.backup;
	return (
		<section>
			<h2>{said().title}</h2>
			<p>{said().hint}</p>
			<Show when={app.install.way() === 'ios'}>
				<p>{props.said.sevenDays}</p>
			</Show>
			<LastBackup said={props.said} />
			<p class="setting-actions">
				<button
					type="button"
					class="quiet"
					disabled={app.backups.making() !== undefined || isEmpty(app.library)}
					onClick={() => void make()}
				>
					{said().make}
				</button>
				<button type="button" class="quiet" onClick={() => void pick({ any: true }).then(app.desk.take)}>
					{said().restore}
				</button>
			</p>
			<p role="status">
				<Show when={app.backups.making()}>
					{(progress) => <>{said().making(words().number(progress().done), words().number(progress().all))}</>}
				</Show>
				<Show when={!isEmpty(app.library) && done()}>
					{(came) => <>{backupSentence(came(), props.said, words())}</>}
				</Show>
			</p>
		</section>
	);
}

function LastBackup(props: { said: KeptWords }) {
	const { backups, library } = useApp();
	const words = useWords();
	const said = () => props.said.backup;
	return (
		<p>
			<Show when={!isEmpty(library)} fallback={said().nothing}>
				<Show when={backups.note().at} fallback={said().never}>
					{(at) => <>{said().last(words().date(at()))}</>}
				</Show>{' '}
				<Show when={backups.note().at !== undefined && backups.note().changes}>
					{(count) => <>{said().changes(words().number(count()))}</>}
				</Show>
			</Show>
		</p>
	);
}
