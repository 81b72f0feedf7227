import { ANNEX_ROWS, APPEAL_ROWS } from './forms/annex';

/** A row's name without what offices vary: list mark, 其中, remarks in brackets, 政府, and the 数 at its end. */
const bare = (label: string): string =>
	label
		.replace(/\([^()]{0,80}\)/g, '')
		.replace(/^其中[:,，]?/, '')
		.replaceAll('政府', '')
		.replace(/[:：、.,，]+$/, '')
		.replace(/总?(?:数量|件数|条数|次数|数)$/, '');

const rows = new Map(Object.entries(ANNEX_ROWS).flatMap(([id, labels]) => labels.map((label) => [bare(label), id])));
const appealRows = new Map(
	Object.entries(APPEAL_ROWS).flatMap(([id, labels]) => labels.map((label) => [bare(label), id])),
);

/**
 * The figures that the rows of an annex tell, to be asked in the rows' order:
 * 被依法纠错数 is that of 行政复议 or of 行政诉讼, whichever row came before.
 */
export class AnnexLabels {
	private appeal: 'reconsideration' | 'litigation' | undefined;

	/** @param label the row's name, folded, without its list mark */
	idOf(label: string): string | undefined {
		const name = bare(label);
		const id = rows.get(name);
		if (id === 'reconsideration.total') this.appeal = 'reconsideration';
		else if (id === 'litigation.total') this.appeal = 'litigation';
		else if (id && !id.startsWith('litigation.')) this.appeal = undefined;
		if (id) return id;
		const result = appealRows.get(name);
		return result && this.appeal ? `${this.appeal}.${result}` : undefined;
	}
}
