import { createMemo, For, Show } from 'solid-js';
import { overlap, type Span } from '../../../report/span';
import { figureName } from '../../../words/name';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { type Mark, type Piece, piecesOf } from './pieces';

/** Words with their marks: what says a figure is a link to it. */
export function Pieces(props: { span: Span; marks: readonly Mark[] }) {
	const view = useReport();
	const lit = createMemo(
		() => {
			const span = view.lit();
			return span && overlap(span, props.span) ? span : undefined;
		},
		undefined,
		{ equals: (a, b) => a?.[0] === b?.[0] && a?.[1] === b?.[1] },
	);
	const pieces = createMemo(() => piecesOf(props.span, props.marks, lit()));
	return <For each={pieces()}>{(piece) => <PieceWords piece={piece} />}</For>;
}

function PieceWords(props: { piece: Piece }) {
	const view = useReport();
	const says = () => view.script.text().slice(...props.piece.span);
	const figure = props.piece.figures[0];
	if (figure !== undefined) return <FigureWords piece={props.piece} figure={figure} says={says()} />;
	return (
		<Show when={isMarked(props.piece)} fallback={says()}>
			<span classList={classesOf(props.piece)}>{says()}</span>
		</Show>
	);
}

function FigureWords(props: { piece: Piece; figure: number; says: string }) {
	const view = useReport();
	const name = () => figureName(view.reading.indicators[props.figure]?.id ?? '', view.names());
	return (
		<PlaceLink
			place={{ kind: 'figure', index: props.figure }}
			class="figure-words"
			classList={classesOf(props.piece)}
			title={name()}
		>
			{props.says}
		</PlaceLink>
	);
}

const isMarked = ({ finding, heading, lit }: Piece): boolean =>
	finding !== undefined || heading === true || lit === true;

const classesOf = ({ finding, heading, lit }: Piece) => ({
	lit: lit ?? false,
	'run-in': heading ?? false,
	[`finding-${finding}`]: finding !== undefined,
});
