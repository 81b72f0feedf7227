import { createMemo, For, Show } from 'solid-js';
import { partedName } from '../../../words/name';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { reasonsOf } from './reasons-of';
import type { Figure } from './statements';
import { Value } from './value';

/** Why requests were answered so: the rows of table 3 that make the figure, less those that say none. */
export function Reasons(props: { figure: Figure }) {
	const view = useReport();
	const reasons = createMemo(() => reasonsOf(props.figure, view.figures));
	return (
		<Show when={reasons().length > 0}>
			<div class="reasons">
				<p>{view.words().detail.reasons}</p>
				<ul>
					<For each={reasons()}>
						{({ id, first: { indicator } }) => (
							<li>
								<PlaceLink place={{ kind: 'words', span: indicator.span }}>
									<span>{partedName(id, view.names()).name}</span>
									<Value of={indicator} unit />
								</PlaceLink>
							</li>
						)}
					</For>
				</ul>
			</div>
		</Show>
	);
}
