import { createMemo, For, Show } from 'solid-js';
import { overlap, type Span } from '../../../report/span';
import { Whole } from '../../../ui/whole';
import { figureName } from '../../../words/name';
import { doubtAt } from '../figures/doubt';
import type { FindingAt } from '../findings/at';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { type Mark, type Piece, piecesOf } from './pieces';

/**
 * Words with their marks: what says a figure is a link to it.
 *
 * @param props.whole lines end between words only
 */
export function Pieces(props: { span: Span; marks: readonly Mark[]; whole?: boolean }) {
	const view = useReport();
	// Blocks far from the lit words are not drawn anew.
	const lit = createMemo(() => {
		const all = view.lit();
		return all?.spans.some((span) => overlap(span, props.span)) ? all : undefined;
	});
	const pieces = createMemo(() => piecesOf(props.span, props.marks, lit()));
	return <For each={pieces()}>{(piece) => <PieceWords piece={piece} whole={props.whole} />}</For>;
}

function PieceWords(props: { piece: Piece; whole: boolean | undefined }) {
	const view = useReport();
	const says = () => view.script.text().slice(...props.piece.span);
	const [figure] = props.piece.figures;
	if (figure !== undefined) return <FigureWords piece={props.piece} figure={figure} says={says()} />;
	const [finding] = props.piece.findings;
	if (finding !== undefined) return <FindingWords piece={props.piece} finding={finding.index} says={says()} />;
	const set = () => (props.whole ? <TitleWords says={says()} /> : says());
	return (
		<Show when={props.piece.heading || props.piece.lit} fallback={set()}>
			<span classList={{ ...classesOf(props.piece), ...litClasses(props.piece) }}>{set()}</span>
		</Show>
	);
}

/** A long name before the year: with it the title takes several lines, and one of them ends behind the name. */
const NAME = /^.{11,}?(?=(?:19|20)\d\d年)/;

function TitleWords(props: { says: string }) {
	const name = () => NAME.exec(props.says)?.[0] ?? '';
	return (
		<Show when={name()} fallback={<Whole says={props.says} />}>
			{(body) => (
				<For each={[body(), props.says.slice(body().length)]}>
					{(part) => (
						<span class="title-part">
							<Whole says={part} />
						</span>
					)}
				</For>
			)}
		</Show>
	);
}

function FigureWords(props: { piece: Piece; figure: number; says: string }) {
	const view = useReport();
	const name = () => figureName(view.reading.indicators[props.figure]?.id ?? '', view.names());
	const found = () => props.piece.findings.filter(({ index }) => !view.marks.of(index)).slice(0, MOST_SAID);
	const says = ({ index }: FindingAt): string[] => {
		const finding = view.finding(index);
		return finding ? [view.say(finding.says)] : [];
	};
	return (
		<PlaceLink
			place={{ kind: 'figure', index: props.figure }}
			class="figure-words"
			classList={{
				...classesOf(props.piece),
				...litClasses(props.piece),
				...doubtAt(props.piece.findings, view.marks),
			}}
			title={[name(), ...found().flatMap(says)].join('\n')}
		>
			{props.says}
		</PlaceLink>
	);
}

/** Findings that are said of a figure at once. */
const MOST_SAID = 3;

/** Words that something does not add up about lead to what is said of them. */
function FindingWords(props: { piece: Piece; finding: number; says: string }) {
	const view = useReport();
	const found = () => {
		const finding = view.reading.findings[props.finding];
		return finding && view.say(finding.says);
	};
	return (
		<PlaceLink
			place={{ kind: 'finding', index: props.finding }}
			class="finding-words"
			classList={{
				...classesOf(props.piece),
				...litClasses(props.piece),
				...doubtAt(props.piece.findings, view.marks),
			}}
			title={found()}
		>
			{props.says}
		</PlaceLink>
	);
}

const classesOf = ({ heading }: Piece) => ({ 'run-in': heading ?? false });
const litClasses = ({ lit }: Piece) => ({ lit: lit !== undefined, 'lit-first': lit === 'first' });
