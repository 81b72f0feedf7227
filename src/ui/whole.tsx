import { For } from 'solid-js';
import { wholeWords } from '../report/whole-words';

/** Words set large, where a line that ends within a word is seen: it ends between two. */
export function Whole(props: { says: string }) {
	return (
		<For each={wholeWords(props.says)}>
			{(word, i) => (
				<>
					{i() > 0 && <wbr />}
					{word}
				</>
			)}
		</For>
	);
}
