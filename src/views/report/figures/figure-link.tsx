import { Show } from 'solid-js';
import { figureName } from '../../../words/name';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import type { Figure } from './statements';
import { Value } from './value';

/** A figure that leads to the words that say it. Its name and notes stand beside it for the eye, and in it for the ear. */
export function FigureLink(props: { figure: Figure; unit?: boolean; notes?: string }) {
	const view = useReport();
	const current = () => [props.figure.first, ...props.figure.again].some(({ index }) => index === view.opened());
	return (
		<PlaceLink
			place={{ kind: 'words', span: props.figure.first.indicator.span }}
			class="figure-link"
			classList={{ differs: props.figure.differs }}
			aria-current={current() ? 'true' : undefined}
		>
			<span class="sr-only">{figureName(props.figure.id, view.names())} </span>
			<Value of={props.figure.first.indicator} unit={props.unit ?? false} />
			<Show when={props.figure.differs}>
				<span class="sr-only"> {view.checks().severity.error}</span>
			</Show>
			<Show when={props.notes}>
				<span class="sr-only"> {props.notes}</span>
			</Show>
		</PlaceLink>
	);
}
