import { createSignal, For, Show } from 'solid-js';
import type { UpdateCheck } from '../../offline/offline';
import { READER_VERSION } from '../../report/contract';
import { useApp, useWords } from '../../ui/app-context';
import { BUILT_ON, VERSION } from '../../ui/version';
import type { SettingsWords } from '../../words/settings/zh-Hans';
import type { SystemWords } from '../../words/system/zh-Hans';

/** Which program this is, and whether there is a newer one. */
export function VersionSection(props: { said: SystemWords }) {
	const { offline } = useApp();
	const words = useWords();
	const [came, setCame] = createSignal<UpdateCheck | 'checking'>();
	const check = async () => {
		setCame('checking');
		setCame(await offline.check());
	};
	const said = () => props.said.version;
	return (
		<section>
			<h2>{said().title}</h2>
			<p>{said().app(VERSION, BUILT_ON)}</p>
			<p>{said().reader(words().number(READER_VERSION))}</p>
			<p class="setting-actions">
				<button type="button" class="quiet" disabled={came() === 'checking'} onClick={() => void check()}>
					{said().check}
				</button>
			</p>
			<p role="status">
				<Show when={came()}>{(now) => <>{resultWords(now(), said())}</>}</Show>
			</p>
		</section>
	);
}

const resultWords = (came: UpdateCheck | 'checking', said: SystemWords['version']): string =>
	came === 'checking' ? said.checking : said.result[came];

/** What each version brought, the newest first. */
export function NewsSection(props: { said: SystemWords }) {
	return (
		<section>
			<h2>{props.said.news.title}</h2>
			<For each={props.said.news.list}>
				{({ version, says }) => (
					<div class="news">
						<p>{version}</p>
						<ul>
							<For each={says}>{(one) => <li>{one}</li>}</For>
						</ul>
					</div>
				)}
			</For>
		</section>
	);
}

/** What this program is, in a sentence or two. */
export function AboutSection(props: { said: SettingsWords }) {
	return (
		<section>
			<h2>{props.said.about}</h2>
			<p>{props.said.aboutText}</p>
		</section>
	);
}
