import {
	CHOICES,
	type Code,
	type Kind,
	type Kinds,
	SAYINGS,
	type Saying,
	type SayingOf,
} from '../../../src/report/saying';

const CODES = Object.keys(SAYINGS) as Code[];

const isChoice = (kind: Kind): kind is keyof typeof CHOICES => Object.hasOwn(CHOICES, kind);

/** Sayings of every code, each with numbers of its own, and one for every choice that it has. */
export const EVERY: readonly Saying[] = CODES.flatMap((code) => {
	const shape: Readonly<Record<string, Kind>> = SAYINGS[code];
	const wide = Math.max(1, ...Object.values(shape).map((kind) => (isChoice(kind) ? CHOICES[kind].length : 1)));
	return Array.from({ length: wide }, (_, turn) => told(code, shape, turn));
});

function told(code: Code, shape: Readonly<Record<string, Kind>>, turn: number): Saying {
	let last = 3;
	const next = () => (last += 4);
	const made: { [K in Exclude<Kind, keyof typeof CHOICES>]: () => Kinds[K] } = {
		number: next,
		numbers: () => [next(), next()],
		flag: () => turn % 2 === 0,
		text: () => (code === 'difference-since' ? '件' : 'normative.in_force'),
		figure: () => (turn % 2 === 0 ? 'request.new.total' : ''),
		digits: () => (turn % 2 === 0 ? '' : `${next()}.50`),
		texts: () => ['甲县', '乙县'],
		quote: () => ({ words: '办结率' }),
		quotes: () => [{ words: '概述' }, { words: '附录' }],
		amount: () => ({ value: next(), unit: '条' }),
		amounts: () => [
			{ value: next(), unit: '件' },
			{ value: next(), unit: '件', qualifier: 'over' },
		],
	};
	const values = Object.entries(shape).map(([name, kind]) => [
		name,
		isChoice(kind) ? CHOICES[kind][turn % CHOICES[kind].length] : made[kind](),
	]);
	return { code, ...Object.fromEntries(values) } as Saying;
}

/** The saying of a code, to be told by hand. */
export const saying = <C extends Code>(code: C, of: Omit<SayingOf<C>, 'code'>): Saying =>
	({ code, ...of }) as unknown as Saying;
