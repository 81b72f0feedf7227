/** Kinds of rules, as the columns of the check-up show them, in that order. */
export const FAMILIES = ['tables', 'twice', 'sums', 'growth', 'years', 'rollup', 'structure', 'wording'] as const;
export type Family = (typeof FAMILIES)[number];

/** The rules of the reconciliation (勾稽) by family: its severity and its words are asked for by these names. */
const RULES = {
	tables: ['balance.mismatch', 'table.row_sum', 'table.column_sum', 'appeal.row_sum', 'table.blank'],
	twice: ['text_table.mismatch', 'told_twice.mismatch'],
	sums: [
		...['sum.mismatch', 'percent.mismatch', 'percent.total', 'rate.mismatch', 'part.exceeds_whole'],
		...['channels.below_total', 'response.below_total', 'normative.exceeds_issued', 'other_handling.large'],
	],
	growth: ['growth.mismatch', 'year.jump'],
	years: ['carryover.mismatch', 'stock.mismatch', 'cumulative.mismatch', 'last_year.mismatch', 'near_duplicate'],
	rollup: ['rollup.mismatch'],
	structure: [
		...['sections.required_missing', 'sections.declared_missing', 'sections.declared_mismatch', 'numbering.gap'],
		...['enumeration.gap', 'count.mismatch', 'overview.too_long', 'fee.unreported'],
	],
	wording: [
		...['year.mismatch', 'period.partial', 'published.late', 'law.outdated', 'template.residue'],
		...['paragraph.repeated', 'privacy.leak', 'magnitude.implausible', 'figure.not_whole'],
	],
} as const satisfies Readonly<Record<Family, readonly string[]>>;

/** The name of a rule. */
export type Rule = (typeof RULES)[Family][number];

const families = new Map<string, Family>(
	FAMILIES.flatMap((family) => RULES[family].map((rule) => [rule, family] as const)),
);

/** The family of a rule; one of a later version, not known here, is put with the last. */
export const familyOf = (rule: string): Family => families.get(rule) ?? 'wording';
