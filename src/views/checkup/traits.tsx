import type { Row } from '../../library/library';
import { useWords } from '../../ui/app-context';
import { useCheckup } from './context';

/** What tells reports of one name apart: the file, behind the level; of a version that counts no more behind that. */
export function Traits(props: { row: Row }) {
	const words = useWords();
	const { state, words: own } = useCheckup();
	const traits = () => {
		const { id, level, name } = props.row;
		return [state.old().has(id) ? own().table.outdated : level && words().level[level], name];
	};
	return <span class="checkup-traits">{traits().filter(Boolean).join('\u2003')}</span>;
}
