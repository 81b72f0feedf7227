import type { Row } from '../../library/library';
import { useWords } from '../../ui/app-context';
import { useCheckup } from './context';

/**
 * What tells reports of one name apart: the file and the level; of versions of one report first that it counts no more,
 * and when each was added.
 */
export function Traits(props: { row: Row }) {
	const words = useWords();
	const { state, words: own } = useCheckup();
	const traits = () => {
		const { id, level, name, keptAt } = props.row;
		const kind = level && words().level[level];
		const old = state.old().has(id) && own().table.outdated;
		return state.versions().has(id) ? [old, name, words().library.addedAt(keptAt), kind] : [kind, name];
	};
	return <span class="checkup-traits">{traits().filter(Boolean).join('\u2003')}</span>;
}
