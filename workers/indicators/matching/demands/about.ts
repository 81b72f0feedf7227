import { APPEAL_TOTALS, type IndicatorId } from '../../../../src/report/catalog';
import { countsNoAppeal } from '../../denials/no-appeal';
import type { Clause } from '../../sentence/clause';
import type { SenseSet } from '../../sentence/sense-set';
import { AMONG } from '../../sentence/senses';
import type { Sentence } from '../../sentence/sentence';
import { setOf, type Term } from '../../sentence/terms';
import type { CompiledRule } from '../compile';
import type { Trial } from '../trial';

/** Whether the clause, what was said before it, or the section speaks of what the rule is about. */
export function isAbout(trial: Trial, { rule: { weak, id }, about }: CompiledRule): boolean {
	const { clause, sentence, quantity } = trial;
	if (!about || clause.said.meets(about.words) || sentence.paragraph.row) return true;
	if (APPEAL_TOTALS.has(id) && countsNoAppeal(sentence, quantity)) return true;
	// What outweighs a weak telling is seen at the end; 申请41件，上年结转1件，其中自然人申请40件 goes on about the same.
	const goesOn = id.startsWith('application.') && clause.earlier.meets(about.words);
	if (!weak && !goesOn && isNarrowed(about.words, trial)) return false;
	const { section, met } = sentence.paragraph;
	if (section && about.sections.has(section) && !(section === 'organisation' && isDecided(id, clause, sentence.text)))
		return true;
	if (about.behind && sentence.said.meets(about.words)) return true;
	return clause.earlier.meets(about.words) || met.meets(about.words) || isInWordsOfForm(id, sentence);
}
/** 受理行政复议案件98件 beside staff and training: an office that decides over others may tell of its business. */
const isDecided = (id: IndicatorId, { said, start, end }: Clause, text: string): boolean =>
	APPEAL_TOTALS.has(id) && said.meets(DECIDED) && !BEFELL.test(text.slice(start, end));
/** 全年发生行政复议6件 befell the body itself, unless it tells of the whole place. */
const BEFELL = /^(?!.*全[省市县区州旗]).*(?:发生|产生|引发)/;
const DECIDED = setOf('receive', 'handle', 'judged');
/** 行政复议9件，其中结果维持6件、结果纠正1件: the words of the form since 2019, which asks for those about disclosure alone. */
const isInWordsOfForm = (id: IndicatorId, { text, start, end }: Sentence): boolean =>
	APPEAL_FIGURES.test(id) && WORDS_OF_FORM.test(text.slice(start, end));
const APPEAL_FIGURES = /^(?:reconsideration|litigation)\./;
const WORDS_OF_FORM = /行政(?:复议|诉讼).*结果(?:维持|纠正)\d/;

/** 复议46件，其中因政府信息公开引起的2件: what comes under 其中 is what the rule is about, this number is more. */
function isNarrowed(words: SenseSet, { clause: { said }, sentence, quantity: { end } }: Trial): boolean {
	const { terms, quantities } = sentence;
	const ceiling = quantities.find(({ start }) => start >= end)?.start ?? sentence.end;
	const behind = terms.filter(({ start }) => start >= end && start < ceiling);
	const last = behind.findLastIndex(({ set }) => set.meets(words));
	if (last < 0) return false;
	return behind.slice(0, last + 1).some(({ set }) => set.meets(AMONG)) || deniesAny(behind, said);
}

/** 复议18件，未发生涉及政府信息公开的复议: the same is denied of what the rule is about. */
function deniesAny(behind: readonly Term[], said: SenseSet): boolean {
	const denied = behind.slice(behind.findIndex(({ set }) => set.meets(NONE)));
	return denied[0]?.set.meets(NONE) === true && denied.some(({ set }) => set.meets(APPEALS) && set.meets(said));
}
const APPEALS = setOf('reconsideration', 'litigation', 'complaint');
const NONE = setOf('none');
