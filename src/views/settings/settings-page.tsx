import { createSignal, Show } from 'solid-js';
import { preference } from '../../storage/preference';
import { useApp, useLoaded, useWords } from '../../ui/app-context';
import { Choice } from '../../ui/segments';
import { THEMES } from '../../ui/theme';
import { loadKeptWords } from '../../words/kept';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../words/language';
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
	const kept = useLoaded(loadKeptWords);
	const system = useLoaded(loadSystemWords);
	return (
		<div class="settings">
			<h1>{words().settings.title}</h1>
			<LanguageChoice />
			<ScriptChoice />
			<ThemeChoice />
			<StorageSection />
			<Show when={kept()}>{(said) => <BackupSection said={said()} />}</Show>
			<OfflineSection />
			<Show when={system()}>
				{(said) => (
					<>
						<VersionSection said={said()} />
						<NewsSection said={said()} />
					</>
				)}
			</Show>
			<AboutSection />
			<Show when={kept()}>{(said) => <EraseSection said={said()} />}</Show>
		</div>
	);
}

function LanguageChoice() {
	const { speech } = useApp();
	const words = useWords();
	const speak = (language: Language) => {
		preference('language', LANGUAGES).write(language);
		// Words that do not come leave the present ones.
		void speech.choose(language).catch(() => {});
	};
	return (
		<Choice
			name="language"
			legend={words().settings.language}
			options={LANGUAGES}
			label={(language) => LANGUAGE_NAMES[language]}
			lang={(language) => language}
			chosen={speech.language()}
			onChoose={speak}
		/>
	);
}

function ScriptChoice() {
	const words = useWords();
	const [chosen, setChosen] = createSignal(SCRIPT_PREFERENCE.read() ?? 'original');
	return (
		<Choice
			name="script"
			legend={words().settings.script}
			options={SCRIPTS_SHOWN}
			label={(script) => words().settings.scripts[script]}
			chosen={chosen()}
			onChoose={(script) => {
				SCRIPT_PREFERENCE.write(script);
				setChosen(script);
			}}
		/>
	);
}

function ThemeChoice() {
	const { appearance } = useApp();
	const words = useWords();
	return (
		<Choice
			name="theme"
			legend={words().settings.theme}
			options={THEMES}
			label={(theme) => words().settings.themes[theme]}
			chosen={appearance.theme()}
			onChoose={appearance.choose}
		/>
	);
}
