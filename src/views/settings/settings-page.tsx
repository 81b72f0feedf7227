import { createSignal, Show } from 'solid-js';
import { preference } from '../../storage/preference';
import { useApp, useLoaded, useWords } from '../../ui/app-context';
import { Choice } from '../../ui/segments';
import { THEMES } from '../../ui/theme';
import { loadKeptWords } from '../../words/kept';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../words/language';
import { loadSettingsWords } from '../../words/settings';
import type { SettingsWords } from '../../words/settings/zh-Hans';
import { loadSystemWords } from '../../words/system';
import { SCRIPT_PREFERENCE, SCRIPTS_SHOWN } from '../report/script-preference';
import { AboutSection, NewsSection, VersionSection } from './about-sections';
import { BackupSection } from './backup-section';
import { EraseSection } from './erase-section';
import { OfflineSection, StorageSection } from './storage-sections';
import '../../ui/settings.css';

/** Language and looks, what is kept and how safe it is, and what this program is. */
export default function SettingsPage() {
	const words = useWords();
	const own = useLoaded(loadSettingsWords);
	const kept = useLoaded(loadKeptWords);
	const system = useLoaded(loadSystemWords);
	return (
		<Show when={own()} fallback={<p class="opening">{words().app.loading}</p>}>
			{(said) => (
				<div class="settings">
					<h1>{said().title}</h1>
					<LanguageChoice said={said()} />
					<ScriptChoice said={said()} />
					<ThemeChoice said={said()} />
					<StorageSection said={said()} />
					<Show when={kept()}>{(of) => <BackupSection said={of()} />}</Show>
					<OfflineSection said={said()} />
					<Show when={system()}>
						{(of) => (
							<>
								<VersionSection said={of()} />
								<NewsSection said={of()} />
							</>
						)}
					</Show>
					<AboutSection said={said()} />
					<Show when={kept()}>{(of) => <EraseSection said={of()} />}</Show>
				</div>
			)}
		</Show>
	);
}

interface Said {
	said: SettingsWords;
}

function LanguageChoice(props: Said) {
	const { speech } = useApp();
	const speak = (language: Language) => {
		preference('language', LANGUAGES).write(language);
		// Words that do not come leave the present ones.
		void speech.choose(language).catch(() => {});
	};
	return (
		<Choice
			name="language"
			legend={props.said.language}
			options={LANGUAGES}
			label={(language) => LANGUAGE_NAMES[language]}
			lang={(language) => language}
			chosen={speech.language()}
			onChoose={speak}
		/>
	);
}

function ScriptChoice(props: Said) {
	const [chosen, setChosen] = createSignal(SCRIPT_PREFERENCE.read() ?? 'original');
	return (
		<Choice
			name="script"
			legend={props.said.script}
			options={SCRIPTS_SHOWN}
			label={(script) => props.said.scripts[script]}
			chosen={chosen()}
			onChoose={(script) => {
				SCRIPT_PREFERENCE.write(script);
				setChosen(script);
			}}
		/>
	);
}

function ThemeChoice(props: Said) {
	const { appearance } = useApp();
	return (
		<Choice
			name="theme"
			legend={props.said.theme}
			options={THEMES}
			label={(theme) => props.said.themes[theme]}
			chosen={appearance.theme()}
			onChoose={appearance.choose}
		/>
	);
}
