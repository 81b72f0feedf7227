import { createEffect, type JSX, Match, Show, Switch } from 'solid-js';
import type { Interrupted } from '../../desk/journal';
import { useApp, useLoaded, useWords } from '../../ui/app-context';
import { VERSION } from '../../ui/version';
import { loadKeptWords } from '../../words/kept';
import type { KeptWords } from '../../words/kept/zh-Hans';
import { loadSystemWords } from '../../words/system';
import type { SystemWords } from '../../words/system/zh-Hans';
import { backupSentence, createBackupMaking } from '../kept/make-backup';
import { createStandings, type Standings } from './standing';

/** A quiet line above the library: a reminder, an offer, a remark. One at a time, each with a way to be rid of it. */
export default function StandingLine() {
	const app = useApp();
	const standings = createStandings(app);
	const kept = useLoaded(loadKeptWords);
	const system = useLoaded(loadSystemWords);
	return (
		<Show when={standings.now() && kept() && system()}>
			<aside class="standing">
				<Line standings={standings} kept={kept() as KeptWords} system={system() as SystemWords} />
			</aside>
		</Show>
	);
}

interface LineProps {
	standings: Standings;
	kept: KeptWords;
	system: SystemWords;
}

function Line(props: LineProps) {
	const { desk, router } = useApp();
	const words = useWords();
	const now = () => props.standings.now();
	const dismissal = (label: string) => <Press label={label} onPress={props.standings.dismiss} />;
	return (
		<Switch>
			<Match when={now() === 'interrupted'}>
				<p>{interruptedSentence(desk.interrupted(), props.system, words().number)}</p>
				{dismissal(props.system.interrupted.dismiss)}
			</Match>
			<Match when={now() === 'share'}>
				<ShareRemark {...props} />
				{dismissal(props.system.interrupted.dismiss)}
			</Match>
			<Match when={now() === 'news'}>
				<p>{props.system.news.updated(VERSION)}</p>
				<Press
					label={props.system.news.open}
					onPress={() => {
						props.standings.dismiss();
						router.go({ page: 'settings' });
					}}
				/>
				{dismissal(props.system.news.dismiss)}
			</Match>
			<Match when={now() === 'backup'}>
				<BackupReminder {...props} />
			</Match>
			<Match when={now() === 'passing'}>
				<p>{props.kept.passing}</p>
				<BackupPress {...props} />
				{dismissal(props.kept.reminder.later)}
			</Match>
			<Match when={now() === 'install'}>
				<InstallOffer {...props} />
			</Match>
		</Switch>
	);
}

function Press(props: { label: string; onPress(): void; disabled?: boolean }) {
	return (
		<button type="button" class="quiet" disabled={props.disabled ?? false} onClick={() => props.onPress()}>
			{props.label}
		</button>
	);
}

function interruptedSentence(all: readonly Interrupted[], { interrupted }: SystemWords, number: (n: number) => string) {
	const names = all.flatMap(({ reading }) => reading);
	const count = names.length + all.reduce((sum, { waiting }) => sum + waiting, 0);
	const [name = '—'] = names;
	return count > 1 ? interrupted.many(names, number(count)) : interrupted.one(name);
}

function ShareRemark(props: LineProps) {
	const { entrances } = useApp();
	const says = (): JSX.Element => {
		const remark = entrances.remark();
		return typeof remark === 'object' ? props.system.shared.left(remark.left) : props.system.shared.nothing;
	};
	return <p>{says()}</p>;
}

function BackupPress(props: LineProps & { label?: string }) {
	const app = useApp();
	const { make, done } = createBackupMaking(app);
	createEffect(() => {
		const came = done();
		if (came) app.toasts.say(backupSentence(came, props.kept, app.speech.words()));
	});
	return (
		<Press
			label={props.label ?? props.kept.backup.make}
			disabled={app.backups.making() !== undefined}
			onPress={() => void make()}
		/>
	);
}

function BackupReminder(props: LineProps) {
	const { backups, library } = useApp();
	const words = useWords();
	const says = () => {
		const { at, changes } = backups.note();
		const { never, since } = props.kept.reminder;
		const { number, date } = words();
		return at === undefined ? never(number(library.rows().length)) : since(date(at), number(changes));
	};
	return (
		<>
			<p>
				{says()}
				<Show when={library.space()?.persisted === false}>{props.kept.reminder.unpromised}</Show>
			</p>
			<BackupPress {...props} />
			<Press label={props.kept.reminder.later} onPress={props.standings.dismiss} />
		</>
	);
}

/** By the browser's own question where it has one; on iOS by the steps, with the move of what is kept here. */
function InstallOffer(props: LineProps) {
	const { install } = useApp();
	const words = () => props.system.install;
	return (
		<>
			<Show
				when={install.way() === 'ios'}
				fallback={
					<>
						<p>{words().offer}</p>
						<Press label={words().install} onPress={() => void install.ask().then(props.standings.dismiss)} />
					</>
				}
			>
				<p>
					{words().ios} {props.kept.sevenDays}
				</p>
				<BackupPress {...props} label={words().backup} />
			</Show>
			<Press label={words().later} onPress={props.standings.dismiss} />
		</>
	);
}
