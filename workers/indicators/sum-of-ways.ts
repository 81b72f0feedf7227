import { type Counted, countedIn } from './clause';
import { setOf } from './terms';

/** 当面受理3件，网上受理5件，合计8件: what the ways of applying make together is what was received. */
export interface SumOfWays {
	id: string;
	rule: string;
	start: number;
}

const WAYS = setOf('inPerson', 'fax', 'online', 'letter', 'email');
const APPLICATION = setOf('application', 'byRequest');
const TOGETHER = /^(?:合计|共计|总计|总共|共)(?:收到|受理|接收)?(?:申请)?$/;

export function sumOfWays({ sentence, at, quantity, clause }: Counted): SumOfWays | undefined {
	const { section, met } = sentence.paragraph;
	if (!TOGETHER.test(sentence.text.slice(clause.start, clause.end).replace(/^[,，]/, ''))) return undefined;
	if (section !== 'application' && !sentence.said.meets(APPLICATION) && !met.meets(APPLICATION)) return undefined;
	let sum = 0;
	let ways = 0;
	for (let before = at - 1; before >= 0; before--) {
		const part = countedIn(sentence, before);
		if (part.quantity.kind !== quantity.kind || !isOneWay(part)) break;
		sum += part.quantity.value;
		ways++;
	}
	return ways > 1 && sum === quantity.value
		? { id: 'application.received', rule: 'sum-behind-ways', start: clause.start }
		: undefined;
}

/** 书面申请8件 beside 网上申请12件 came another way too. */
const isOneWay = ({ sentence, clause }: Counted): boolean =>
	clause.said.meets(WAYS) || sentence.text.slice(clause.start, clause.end).includes('书面');
