import { nameless, type Rewording } from './rewording';
import { setOf, type Term } from './terms';

/** 不属于本局公开范围，告知申请人向市国土局申请的3件: whom they were told to ask goes on with the answer before it. */
const WHOM_TO_ASK =
	/[,，、]?(?:并|已|均){0,2}(?:告知|建议|引导)(?:其|申请人|当事人)?[到向][^,，。;；:：、\d]{2,14}?(?:提出申请|申请公开|咨询|申请|查询|获取|了解|索取)(?=的?(?:有|为|共)?\d|[,，。;；])/g;
const ANSWERS = setOf('notOwn', 'notExist', 'notHeld', 'alreadyPublic', 'otherChannel');

/** Whom somebody was told to ask is one word that names nothing, where it stands behind an answer. */
export const withoutWhomToAsk: Rewording = (terms, { text, from, to, said }) => {
	if (!said.meets(ANSWERS)) return terms;
	let kept = terms;
	for (const { index, 0: words } of text.slice(from, to).matchAll(WHOM_TO_ASK))
		kept = without(kept, text, from + index, from + index + words.length);
	return kept;
};

/** Where an answer stands right before [start, end). */
function without(terms: readonly Term[], text: string, start: number, end: number): readonly Term[] {
	const answer = terms.findLast((term) => term.end <= start && term.set.meets(ANSWERS));
	if (!answer || !CLOSE_BY.test(text.slice(answer.end, start))) return terms;
	return [
		...terms.filter((term) => term.end <= start),
		nameless({ start, end }),
		...terms.filter((term) => term.start >= end),
	];
}
/** 公开范围; a number would be the answer's own. */
const CLOSE_BY = /^[^\d]{0,7}$/;
