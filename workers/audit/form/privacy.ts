import type { Kinds } from '../../../src/report/saying';
import { rightBefore, rightBehind } from '../../text/around';
import { isDigit } from '../../text/codes';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** An office gives its own telephone number on purpose. */
const CONTACT = /电话|手机|联系|热线|咨询|传真|微信|客服|号码|编码|备案|ICP|网安备/i;
/** 申请人李某(手机…): whose it is stands before it. */
const OF_A_PERSON = /(?:申请|当事|投诉|举报|信访)人(?!联系)/;
const CARD = /卡号|账号|帐号|银行/;

/** Identity-card numbers, mobile numbers and bank cards of people, left in a report for all to read. */
export function privacy({ folded, outline }: Told, docket: Docket): void {
	const { codes, signs } = folded;
	let paragraph = 0;
	for (let sign = 0; sign + SHORTEST <= signs.length; sign++) {
		const at = signs[sign] as number;
		// So many signs side by side are digits, as a rule.
		if ((signs[sign + SHORTEST - 1] as number) - at >= SHORTEST || !isDigit(codes[at])) continue;
		while ((outline.paragraphs[paragraph]?.end ?? at + 1) <= at) paragraph++;
		const stretch = outline.paragraphs[paragraph];
		if (!stretch || stretch.start > at || stretch.furniture) continue;
		let end = at + 1;
		while (end < stretch.end && isDigit(codes[end])) end++;
		// 75394432.52元 is an amount.
		if (end - at >= SHORTEST && codes[end] !== POINT) look(folded, at, end, docket);
		sign += end - at - 1;
	}
}

const SHORTEST = 11;
const POINT = '.'.charCodeAt(0);

function look(folded: Folded, start: number, end: number, docket: Docket): void {
	const digits = folded.text.slice(start, end);
	const checked = digits + (digits.length === 17 && /^[xX]/.test(rightBehind(folded.text, end, 1)) ? 'X' : '');
	const before = rightBefore(folded.text, start, 12);
	const personal = kindOf(checked, before);
	if (!personal) return;
	docket.fails('privacy.leak', {
		says: { code: 'personal-data', personal },
		spans: [sourceSpan(folded, start, start + checked.length)],
	});
}

function kindOf(digits: string, before: string): Kinds['personal'] | undefined {
	if (isIdentity(digits)) return 'identity';
	if (
		/^1[3-9]\d{9}$/.test(digits) &&
		(!CONTACT.test(before) || OF_A_PERSON.test(before)) &&
		!/[A-Za-z./_-]$/.test(before)
	)
		return 'mobile';
	return digits.length >= 16 && digits.length <= 19 && CARD.test(before) && isLuhn(digits) ? 'card' : undefined;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: a birthday in it, and a check digit by ISO 7064. */
function isIdentity(digits: string): boolean {
	if (!/^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(digits)) return false;
	const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(digits[i]), 0);
	return '10X98765432'[sum % 11] === digits[17];
}

function isLuhn(digits: string): boolean {
	const sum = [...digits].reverse().reduce((all, digit, i) => {
		const doubled = Number(digit) * (i % 2 === 1 ? 2 : 1);
		return all + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return sum % 10 === 0;
}
