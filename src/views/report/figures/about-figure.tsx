import type { Indicator } from '../../../report/reading';
import { FindingsHere } from '../findings/findings-here';
import { CopyFigure } from './copy-figure';
import { Meaning } from './meaning';
import { Reasons } from './reasons';
import { SinceLastYear } from './since-last-year';
import type { Figure } from './statements';

/** What a reader asks of a figure that is opened: what it is, how it was the year before, why, and whether it adds up. */
export function AboutFigure(props: { figure: Figure; opened: Indicator }) {
	return (
		<>
			<Meaning id={props.figure.id} />
			<SinceLastYear of={props.opened} />
			<Reasons figure={props.figure} />
			<FindingsHere indicator={props.opened} />
			<CopyFigure indicator={props.opened} />
		</>
	);
}
