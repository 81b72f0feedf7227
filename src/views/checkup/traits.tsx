import type { Row } from '../../library/library';
import { useWords } from '../../ui/app-context';
import { useCheckup } from './context';

/** What tells reports of one name apart: the file, the level, and of versions of one report first when each was added. */
export function Traits(props: { row: Row }) {
	const words = useWords();
	const { state } = useCheckup();
	const traits = () => {
		const { id, level, name, keptAt } = props.row;
		const kind = level && words().level[level];
		return state.versions().has(id) ? [words().library.addedAt(keptAt), name, kind] : [kind, name];
	};
	return <span class="checkup-traits">{traits().filter(Boolean).join('\u2003')}</span>;
}
