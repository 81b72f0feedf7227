import { Show } from 'solid-js';
import { figureName } from '../../../words/name';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { createDoubt } from './doubt';
import type { Figure } from './statements';
import { Value } from './value';

interface FigureLinkProps {
	figure: Figure;
	unit?: boolean;
	notes?: string;
	/** For its first place alone, not for all that tell it. */
	first?: boolean;
}

/**
 * A figure that leads to the words that say it, marked where it does not add up. Its name and notes stand beside it for
 * the eye, and in it for the ear.
 */
export function FigureLink(props: FigureLinkProps) {
	const view = useReport();
	const statements = () => [props.figure.first, ...(props.first ? [] : props.figure.again)];
	const { failed } = createDoubt(() => statements().map(({ indicator }) => indicator));
	const current = () => [props.figure.first, ...props.figure.again].some(({ index }) => index === view.opened());
	return (
		<PlaceLink
			place={{ kind: 'words', span: props.figure.first.indicator.span }}
			class="figure-link"
			classList={{ failed: failed(), differs: props.figure.differs && !failed() }}
			aria-current={current() ? 'true' : undefined}
		>
			<span class="sr-only">{figureName(props.figure.id, view.names())} </span>
			<Value of={props.figure.first.indicator} unit={props.unit ?? false} />
			<Show when={failed()}>
				<span class="sr-only"> {view.checks().severity.error}</span>
			</Show>
			<Show when={props.notes}>
				<span class="sr-only"> {props.notes}</span>
			</Show>
		</PlaceLink>
	);
}
