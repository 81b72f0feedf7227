import { expect, it } from 'vitest';
import { restoreMarks } from '../../../../src/library/restore/marks';
import { restoreReading } from '../../../../src/library/restore/reading';
import { saying } from '../../../../src/library/restore/saying';
import { formerly, type Kind, SAYINGS, type Saying } from '../../../../src/report/saying';
import { reading } from '../../made/reading';
import { EVERY } from '../../report/told';

const restored = (value: unknown) => saying(value, { count: 0 });

it('lets every saying through as it is', () => {
	for (const one of EVERY) expect(restored(JSON.parse(JSON.stringify(one))), one.code).toEqual(one);
});

it('lets none through that lacks something but the name of a figure or digits, or has it of another kind', () => {
	for (const one of EVERY) {
		const shape: Readonly<Record<string, Kind>> = SAYINGS[one.code];
		for (const name of Object.keys(shape)) {
			const { [name as keyof typeof one]: _, ...rest } = one;
			if (shape[name] === 'figure' || shape[name] === 'digits') expect(restored(rest)).toEqual({ ...rest, [name]: '' });
			else expect(restored(rest), `${one.code} without ${name}`).toBeUndefined();
			for (const wrong of [null, {}, [{}], Number.NaN])
				expect(restored({ ...one, [name]: wrong }), `${one.code} ${name}`).toBeUndefined();
		}
	}
	for (const none of [null, 7, {}, { code: 'toString' }, { code: 'of-the-future' }])
		expect(restored(none)).toBeUndefined();
});

it('lets what is said besides through, and nothing else in its place', () => {
	const [said, besides] = EVERY as [Saying, Saying];
	expect(restored({ ...said, and: besides })).toEqual({ ...said, and: besides });
	expect(restored({ ...said, and: { code: 'of-the-future' } })).toEqual(said);
});

it('takes the Chinese sentences of older readings as they are', () => {
	const { findings, checks, ...rest } = reading();
	const [finding] = findings;
	const [check] = checks;
	const { says: _, ...former } = finding as NonNullable<typeof finding>;
	const kept = {
		...rest,
		findings: [{ ...former, message: '合计不符。' }],
		checks: [{ ...check, says: '含上年结转。' }],
	};
	expect(restoreReading(kept)).toMatchObject({
		dropped: 0,
		reading: { findings: [{ ...former, says: formerly('合计不符。') }], checks: [{ says: formerly('含上年结转。') }] },
	});
});

it('takes the Chinese sentences of older marks as they are', () => {
	const mark = { key: 'sum|2', verdict: 'checked', note: '已核', rule: 'sum', at: 5 };
	const stored = { id: 'a', findings: [{ ...mark, message: '合计不符。' }], settled: [] };
	expect(restoreMarks('a', stored).findings).toEqual([{ ...mark, says: formerly('合计不符。') }]);
});
