import { createResource } from 'solid-js';
import { useApp } from '../../ui/app-context';
import { loadKeptWords } from '../../words/kept';

/** What is said about backups, storage and deletion, as it is now; undefined until it has come. */
export function useKeptWords() {
	const { speech } = useApp();
	const [words] = createResource(speech.language, loadKeptWords);
	return () => words.latest;
}
