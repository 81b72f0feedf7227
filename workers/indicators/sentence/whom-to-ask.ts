import { oneOf } from '../../text/one-of';
import { nameless, type Rewording } from './rewording';
import { NO_WORD, senseNumber, setOf, type Term } from './terms';

const ASKING = '(?:提出申请|申请公开|申请获取|咨询|申请|查询|获取|了解|索取)';
const WHOM_TO_ASK = new RegExp(
	`${oneOf(
		// ，告知申请人向市国土局申请的3件
		new RegExp(
			`[,，、]?(?:并|已|均){0,2}(?:告知|建议|引导)(?:其|申请人|当事人)?[到向][^,，。;；:：、\\d]{2,14}?${ASKING}(?=的?(?:有|为|共)?[\\d一二两三四五六七八九十]|[,，。;；])`,
		),
		// ；应向市国土局申请、告知申请人2件; 应由规划局公开、告知申请人向该局申请的3件
		new RegExp(
			`应当?[由向][^,，。;；:：、\\d]{2,14}?(?:公开|${ASKING})[,，、]?已?(?:告知|建议)(?:其|申请人)(?:向[^,，。;；:：、\\d]{2,10}?${ASKING})?(?=的?[\\d一二两三四五六七八九十])`,
		),
	)}`,
	'g',
);
const ANSWERS = setOf('notOwn', 'notExist', 'notHeld', 'alreadyPublic', 'otherChannel');
const OF_APPLICATIONS = setOf('application', 'byRequest', 'reply', 'granted', 'notOwn', 'notExist', 'notHeld');

/**
 * 不属于本局公开范围，告知申请人向市国土局申请的3件: whom somebody was told to ask goes on with the answer before it, as one word
 * that names nothing. By itself it is the answer that another body has it.
 */
export const withWhomToAsk: Rewording = (terms, { text, from, to, said }) => {
	if (!said.meets(OF_APPLICATIONS)) return terms;
	let kept = terms;
	for (const { index, 0: words } of text.slice(from, to).matchAll(WHOM_TO_ASK))
		kept = reworded(kept, text, from + index, from + index + words.length);
	return kept;
};

function reworded(terms: readonly Term[], text: string, start: number, end: number): readonly Term[] {
	const answer = terms.findLast((term) => term.end <= start && term.set.meets(ANSWERS));
	const goesOn = answer !== undefined && CLOSE_BY.test(text.slice(answer.end, start));
	const begins = start + (PAUSE.exec(text.slice(start, end))?.[0].length ?? 0);
	if (!goesOn && !(BODY.test(text.slice(begins, end)) && OPENS.test(text.slice(begins - 3, begins)))) return terms;
	return [
		...terms.filter((term) => term.end <= begins && (!goesOn || term.end <= start)),
		goesOn ? nameless({ start, end }) : { ...nameless({ start: begins, end }), ...NOT_OWN },
		...terms.filter((term) => term.start >= end),
	];
}
/** 公开范围; a number would be the answer's own. */
const CLOSE_BY = /^[^\d]{0,7}$/;
const PAUSE = /^[,，、]/;
/** Who has it is an office; what is on a site or in the archives is public. */
const BODY =
	/[到向由][^,，。;；:：、\d]{1,13}?(?:[局厅委办府部会署院]|部门|机关|单位|中心)(?=提出|申请|咨询|查询|获取|了解|索取|公开)/;
const OPENS = /(?:[,，。;；:：、(]|其中|\d[件宗份条])$/;
const NOT_OWN = { senses: [senseNumber('notOwn')], set: setOf('notOwn'), word: NO_WORD };
