import { slot } from '../../storage/slot';
import { PANES, type Pane } from './panes';

const LAST = slot('pane', 'tab');

/** The pane in which this tab left the report that it showed last. */
export const LEFT_AT = {
	of(report: string): Pane | undefined {
		const [id, left] = LAST.read()?.split(' ') ?? [];
		return id === report ? PANES.find((pane) => pane === left) : undefined;
	},
	note: (report: string, pane: Pane): void => void LAST.write(`${report} ${pane}`),
};
