import { Show, Suspense } from 'solid-js';
import { useLoaded } from '../../../ui/app-context';
import { loadMeanings, meaningOf } from '../../../words/meanings';

/** What a figure means, for those who do not know the forms. Its words are loaded with the first: nothing waits for them. */
export function Meaning(props: { id: string }) {
	return (
		<Suspense>
			<Sentence id={props.id} />
		</Suspense>
	);
}

function Sentence(props: { id: string }) {
	const meanings = useLoaded(loadMeanings);
	const says = () => {
		const loaded = meanings();
		return loaded && meaningOf(props.id, loaded);
	};
	return <Show when={says()}>{(sentence) => <p class="meaning">{sentence()}</p>}</Show>;
}
