import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../../src/cards/link/base64url';
import { decodeCard, encodeCard, LONGEST_CODE } from '../../../../src/cards/link/code';
import { figureCode } from '../../../../src/cards/link/figure-code';
import type { Card } from '../../../../src/report/card';
import { deflate } from '../../../../src/report/compression';
import { crc32 } from '../../../../src/report/crc32';
import { madeCard } from '../made-card';
import { random } from '../random';

/** A code of any words whatever, sound on the outside: only what is inside can be at fault. */
async function codeOf(words: string | Uint8Array<ArrayBuffer>, version = '1'): Promise<string> {
	const packed = new Uint8Array(await deflate(typeof words === 'string' ? new TextEncoder().encode(words) : words));
	const check = new Uint8Array(4);
	new DataView(check.buffer).setUint32(0, crc32(packed));
	return `${version}.${toBase64Url(new Uint8Array([...check, ...packed]))}`;
}

const received = figureCode('application.received');
const BARE = `{"f":[["${received}",88]],"d":"2026-11-03"}`;

describe('the code of a card', () => {
	it.each<[what: string, card: Card]>([
		['with everything', madeCard()],
		['without figures, name, checks', { figures: [], readOn: '2026-01-31' }],
		['of another region', { ...madeCard(), region: '云岭市' }],
		['of a figure of table 3', { figures: [{ id: 'request.denied.law.natural', value: 0 }], readOn: '2026-01-31' }],
		['of a change below nothing', { figures: [{ id: 'licensing.items_change', value: -12 }], readOn: '2026-01-31' }],
	])('is read back: %s', async (_, card) => {
		const code = await encodeCard(card);
		expect(await decodeCard(code ?? '')).toEqual({ ok: true, card });
	});

	it('is short enough for a camera', async () => {
		expect((await encodeCard(madeCard()))?.length).toBeLessThan(300);
	});

	it('is of version 1 for as long as links of version 1 are about', async () => {
		const code = await codeOf(
			'{"n":"青岚县人民政府办公室","r":3,"l":3,"y":2023,"e":3,"f":[["' +
				`${received}",88,106],["${figureCode('training.people')}",310,null,1],["${figureCode('procurement.amount')}",251000,240000,0,"元"]],"c":[132,130],"d":"2026-11-03"}`,
		);
		expect(await decodeCard(code)).toEqual({
			ok: true,
			card: {
				name: '青岚县人民政府办公室',
				region: '青岚县',
				level: 'county',
				year: 2023,
				era: 'tables2021',
				figures: [
					{ id: 'application.received', value: 88, before: 106 },
					{ id: 'training.people', value: 310, qualifier: 'over' },
					{ id: 'procurement.amount', value: 251000, unit: '元', before: 240000 },
				],
				checks: { all: 132, holds: 130 },
				readOn: '2026-11-03',
			},
		});
	});

	it('is refused where it is too large for a link', async () => {
		const figures = Array.from({ length: 60 }, (_, i) => ({
			id: 'fee.total',
			value: 10 ** 14 / (i + 7.3),
			before: 10 ** 13 / (i + 3.1),
		}));
		expect(await encodeCard({ ...madeCard(), figures })).toBeUndefined();
	});
});

describe('a code that came', () => {
	it('is sound to begin with', async () => {
		expect((await decodeCard(await codeOf(BARE))).ok).toBe(true);
	});

	it.each([
		['nothing', ''],
		['words', 'hello'],
		['no version', `.${'A'.repeat(20)}`],
		['no payload', '1.'],
		['marks that are not of the alphabet', '1.AAAA+AAA/AAA='],
		['a letter too many', '1.AAAAA'],
		['version 0', '0.AAAAAAAAAAAA'],
	])('of %s is damaged', async (_, code) => {
		expect(await decodeCard(code)).toEqual({ ok: false, refusal: 'damaged' });
	});

	it('of a newer version is said to be so', async () => {
		expect(await decodeCard(await codeOf(BARE, '2'))).toEqual({ ok: false, refusal: 'newer' });
	});

	it('of 2 MB is not looked at', async () => {
		expect(await decodeCard(`1.${'A'.repeat(2_000_000)}`)).toEqual({ ok: false, refusal: 'too-long' });
	});

	it('that unfolds to more than a card is stopped, though it is short', async () => {
		const bomb = await codeOf(new Uint8Array(500_000));
		expect(bomb.length).toBeLessThan(LONGEST_CODE);
		expect(await decodeCard(bomb)).toEqual({ ok: false, refusal: 'too-much-inside' });
	});

	it('whose bytes are no deflated bytes is damaged', async () => {
		const bytes = new Uint8Array([0xff, 0xff, 0xff, 0xff, 0xff]);
		const check = new Uint8Array(4);
		new DataView(check.buffer).setUint32(0, crc32(bytes));
		expect(await decodeCard(`1.${toBase64Url(new Uint8Array([...check, ...bytes]))}`)).toEqual({
			ok: false,
			refusal: 'damaged',
		});
	});

	const day = '"d":"2026-11-03"';
	it.each([
		['is no JSON', '{'],
		['is a list', '[]'],
		['is null', 'null'],
		['is in a form that no program of ours writes', BARE.replace(':', ': ')],
		['has a key __proto__', `{"__proto__":{"n":"x"},"f":[],${day}}`],
		['has a key of its own', `{"f":[],${day},"x":1}`],
		['has a key twice', `{"f":[],"f":[],${day}}`],
		['has an unknown figure', `{"f":[["zzz",1]],${day}}`],
		['has a figure that is a list', `{"f":[[["${received}"],1]],${day}}`],
		['has an infinite number', `{"f":[["${received}",1e999]],${day}}`],
		['has a number beyond all reports', `{"f":[["${received}",1e16]],${day}}`],
		['has a number in words', `{"f":[["${received}","88"]],${day}}`],
		['has no number', `{"f":[["${received}",null]],${day}}`],
		['has too many figures', `{"f":[${Array(65).fill(`["${received}",1]`).join()}],${day}}`],
		['has a name that is too long', `{"n":"${'名'.repeat(81)}","f":[],${day}}`],
		['has a name that turns the reading round', `{"n":"青\u202e岚","f":[],${day}}`],
		['has a name of two lines', `{"n":"青\\n岚","f":[],${day}}`],
		['has half a character for a name', `{"n":"\\ud800","f":[],${day}}`],
		['has an unknown level', `{"l":9,"f":[],${day}}`],
		['has an unknown form', `{"e":4,"f":[],${day}}`],
		['has an unknown hedge', `{"f":[["${received}",1,null,4]],${day}}`],
		['has a year of another age', `{"y":1066,"f":[],${day}}`],
		['has more that holds than was checked', `{"f":[],"c":[2,3],${day}}`],
		['has more that is wrong than does not hold', `{"f":[],"c":[4,2,3],${day}}`],
		['has a day that is in no calendar', '{"f":[],"d":"2026-02-30"}'],
		['has no day', '{"f":[]}'],
		['has a region longer than the name', `{"n":"青岚","r":5,"f":[],${day}}`],
	])('is no card where it %s', async (_, json) => {
		expect(await decodeCard(await codeOf(json))).toEqual({ ok: false, refusal: 'not-a-card' });
	});

	it('is no card where it is no text', async () => {
		expect(await decodeCard(await codeOf(new Uint8Array([0xc3, 0x28])))).toEqual({ ok: false, refusal: 'not-a-card' });
	});
});

it('of 10,000 codes that were changed on their way none is taken, and none breaks the reading', async () => {
	const code = (await encodeCard(madeCard())) ?? '';
	const dice = random(20261124);
	let changed = 0;
	for (let trial = 0; trial < 10_000; trial++) {
		const mutated = mutate(code, dice);
		if (mutated === code) continue;
		changed++;
		const decoded = await decodeCard(mutated);
		expect(decoded.ok, mutated).toBe(false);
	}
	expect(changed).toBeGreaterThan(9_000);
}, 60_000);

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ %\u0000名';

/** Changes a text as links get changed: letters exchanged, lost, doubled, moved, cut off, added. */
function mutate(text: string, dice: (sides: number) => number): string {
	const letters = [...text];
	for (let turn = dice(3) + 1; turn > 0; turn--) {
		const at = dice(letters.length);
		const letter = CHARACTERS[dice(CHARACTERS.length)] as string;
		const ways = [
			() => letters.splice(at, 1, letter),
			() => letters.splice(at, 1),
			() => letters.splice(at, 0, letter),
			() => letters.splice(at, letters.length),
			() => letters.splice(at, 2, ...letters.slice(at, at + 2).reverse()),
			() => letters.splice(at, 0, ...letters.slice(at, at + 4)),
			() => letters.splice(at, 1, (letters[at] ?? '').toUpperCase()),
		];
		ways[dice(ways.length)]?.();
	}
	return letters.join('');
}
