import { useApp } from '../../ui/app-context';
import type { CheckupWords } from '../../words/checkup/zh-Hans';

/**
 * The reader's word that all reports below a government's are in the library: only then are they added up.
 *
 * @param of whose report, for those who do not see what stands around the switch
 */
export function DeclareAllBelow(props: { id: string; of: string; words: CheckupWords }) {
	const { library } = useApp();
	const declared = () => library.rows().find(({ id }) => id === props.id)?.allBelow === true;
	return (
		<label class="toggle">
			<input
				type="checkbox"
				checked={declared()}
				onChange={(event) => void library.declareAllBelow(props.id, event.currentTarget.checked)}
			/>
			<span>
				{props.words.below.complete}
				<span class="sr-only">{props.of}</span>
			</span>
		</label>
	);
}
