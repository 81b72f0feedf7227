import { Show } from 'solid-js';
import { useApp } from '../../ui/app-context';
import { createMedia } from '../../ui/media';
import { NoMatch } from '../../ui/no-match';
import { noteScroll, scrollBack } from '../../ui/scroll-back';
import { layTrail } from '../../ui/trail';
import { useCheckup } from './context';
import { CopyButtons } from './copy-buttons';
import { PhoneList } from './phone-list';
import { keepSpot, keptSpot } from './state';
import { CheckupTable } from './table';

/** The reports, the worst first: a table where there is room, a list on a phone. */
export function CheckupList() {
	const { library } = useApp();
	const { state, words } = useCheckup();
	const wide = createMedia('(min-width: 60rem)');
	scrollBack(keptSpot());
	layTrail(() => state.lines().map(({ row }) => row.id));
	noteScroll(keepSpot);
	return (
		<Show
			when={state.lines().length > 0}
			fallback={
				<Show when={!library.relating.working()}>
					<Show when={state.isNarrowed()} fallback={<p class="checkup-clean sound">{words().table.clean}</p>}>
						<NoMatch
							says={state.choices().onlyFound ? words().table.clean : words().none}
							clear={words().clear}
							onClear={state.clear}
						/>
					</Show>
				</Show>
			}
		>
			<CopyButtons />
			<Show when={wide()} fallback={<PhoneList />}>
				<CheckupTable />
			</Show>
		</Show>
	);
}
