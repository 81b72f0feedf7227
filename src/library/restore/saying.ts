import { flag, type Guard, number, object, optional, text, whole } from '../../report/guards';
import {
	type Amount,
	CHOICES,
	type Code,
	formerly,
	type Kind,
	type Kinds,
	type Quote,
	SAYINGS,
	type Saying,
} from '../../report/saying';
import { qualifier } from './notice';

const quote = object<Quote>({ words: text, printed: optional(text) });
const amount = object<Amount>({
	value: number,
	unit: text,
	qualifier: optional(qualifier),
	words: optional(text),
});
const choice =
	<K extends keyof typeof CHOICES>(kind: K): Guard<Kinds[K]> =>
	(value) =>
		(CHOICES[kind] as readonly unknown[]).includes(value) ? (value as Kinds[K]) : undefined;

const kinds: { [K in Kind]: Guard<Kinds[K]> } = {
	number,
	numbers: whole(number),
	flag,
	text,
	figure: (value = '', drops) => text(value, drops),
	digits: (value = '', drops) => text(value, drops),
	texts: whole(text),
	quote,
	quotes: whole(quote),
	amount,
	amounts: whole(amount),
	column: choice('column'),
	appeal: choice('appeal'),
	claim: choice('claim'),
	basis: choice('basis'),
	part: choice('part'),
	personal: choice('personal'),
	per: choice('per'),
	way: choice('way'),
};

/** What the reconciliation says; a sentence in Chinese, as readings of older versions have it, is taken as it is. */
export const saying: Guard<Saying> = (value, drops) => {
	if (typeof value === 'string') return formerly(value);
	const code = (value as Partial<Saying> | null)?.code;
	if (code === undefined || !Object.hasOwn(SAYINGS, code)) return undefined;
	const told: Record<string, unknown> = { code };
	for (const [name, kind] of Object.entries(SAYINGS[code] as Readonly<Record<string, Kind>>)) {
		told[name] = kinds[kind]((value as unknown as Record<string, unknown>)[name], drops);
		if (told[name] === undefined) return undefined;
	}
	const { and } = value as Partial<Saying>;
	const besides = and && saying(and, drops);
	return { ...told, ...(besides && { and: besides }) } as Saying & { code: Code };
};
