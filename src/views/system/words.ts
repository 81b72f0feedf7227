import { createResource } from 'solid-js';
import { useApp } from '../../ui/app-context';
import { loadSystemWords } from '../../words/system';

/** What is said about the installed app and its updates, as it is now; undefined until it has come. */
export function useSystemWords() {
	const { speech } = useApp();
	const [words] = createResource(speech.language, loadSystemWords);
	return () => words.latest;
}
