import { For, type JSX, Show } from 'solid-js';
import { READER_VERSION } from '../../report/contract';
import { useApp, useWords } from '../../ui/app-context';
import { preference } from '../../ui/preferences';
import { THEMES } from '../../ui/theme';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../words/language';
import '../../ui/settings.css';

/** Language, appearance, storage, and what this program is. */
export default function SettingsPage() {
	const { speech, appearance } = useApp();
	const words = useWords();
	const speak = (language: Language) => {
		preference('language', LANGUAGES).write(language);
		void speech.choose(language);
	};
	return (
		<div class="settings">
			<h1>{words().settings.title}</h1>
			<Choices legend={words().settings.language}>
				<For each={LANGUAGES}>
					{(language) => (
						<Option
							group="language"
							lang={language}
							label={LANGUAGE_NAMES[language]}
							chosen={speech.language() === language}
							onChoose={() => speak(language)}
						/>
					)}
				</For>
			</Choices>
			<Choices legend={words().settings.theme}>
				<For each={THEMES}>
					{(theme) => (
						<Option
							group="theme"
							label={words().settings.themes[theme]}
							chosen={appearance.theme() === theme}
							onChoose={() => appearance.choose(theme)}
						/>
					)}
				</For>
			</Choices>
			<Storage />
			<About />
		</div>
	);
}

function Choices(props: { legend: string; children: JSX.Element }) {
	return (
		<fieldset class="choices">
			<legend>{props.legend}</legend>
			<div class="segments">{props.children}</div>
		</fieldset>
	);
}

function Option(props: { group: string; label: string; lang?: string; chosen: boolean; onChoose(): void }) {
	return (
		<label>
			<input type="radio" name={props.group} checked={props.chosen} onChange={() => props.onChoose()} />
			<span lang={props.lang}>{props.label}</span>
		</label>
	);
}

function Storage() {
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

function About() {
	const { offline } = useApp();
	const words = useWords();
	return (
		<>
			<section>
				<h2>{words().settings.offline}</h2>
				<p>{offline.ready() ? words().settings.offlineReady : words().settings.offlineNotYet}</p>
			</section>
			<section>
				<h2>{words().settings.about}</h2>
				<p>{words().settings.aboutText}</p>
				<p>
					{words().settings.version} {READER_VERSION}
				</p>
			</section>
		</>
	);
}
