import { CATALOG } from '../../../src/report/catalog';
import type { Docket } from '../docket';
import type { Figure } from '../figures';
import { amountOf, type Item, isShare, spanOf, wordsBefore } from '../lists/items';
import type { Told } from '../told';

/** More people than any country has; more documents than offices could write. */
const MOST_PEOPLE = 1e9;
const MOST_DOCUMENTS = 1e9;
/** People may be counted many times: visits, not heads. */
const VISITS = /人次|户次/;
const WHOLE_UNITS = new Set('条 件 份 篇 起 宗 例 名 人 位 场 家 人次 场次 件次 条次'.split(' '));

/** Figures beyond what can be, and halves of what comes only whole. */
export function magnitudes(told: Told, docket: Docket): void {
	for (const item of told.items) {
		if (isShare(item)) continue;
		tooLarge(told, item, docket);
		notWhole(told, item, docket);
		negative(told, item, docket);
	}
	for (const { table, figures } of told.named.tables) {
		charges(told, figures.first('charges.amount'), docket);
		if (table.id === 't2') continue;
		for (const { id, value, span } of figures.all) {
			if ((value >= 0 && Number.isInteger(value)) || isMoney(id)) continue;
			docket.fails('figure.not_whole', {
				says: { code: 'cell-no-count', value },
				spans: [span],
				actual: value,
			});
		}
	}
}

const isMoney = (id: string): boolean => CATALOG.get(id)?.unit.endsWith('元') ?? false;

/** 12638000万元 where 元 were meant: what no county, department or town takes in, and no province. */
function charges({ meta: { level } }: Told, amount: Figure | undefined, docket: Docket): void {
	const most = level !== undefined && SMALL.has(level) ? MOST_CHARGED : MOST_CHARGED * 100;
	if (!amount || amount.value < most) return;
	docket.fails('magnitude.implausible', {
		says: { code: 'too-large', told: { value: amount.value, unit: '万元' } },
		spans: [amount.span],
		actual: amount.value,
	});
}
const SMALL: ReadonlySet<string> = new Set(['county', 'department', 'township']);
/** In 万元. */
const MOST_CHARGED = 1e6;

function tooLarge({ folded }: Told, item: Item, docket: Docket): void {
	const { kind, unit, digits, end } = item.quantity;
	const people = item.value >= MOST_PEOPLE && kind === 'person' && !VISITS.test(unit);
	const documents = item.value >= MOST_DOCUMENTS && kind === 'item';
	const twice = end - digits[1] > 1 && folded.text.slice(digits[1], end).includes('万万');
	if (!people && !documents && !twice) return;
	docket.fails('magnitude.implausible', {
		says: { code: 'too-large', told: amountOf(folded, item) },
		spans: [spanOf(folded, item)],
		actual: item.value,
	});
}

function notWhole({ folded }: Told, item: Item, docket: Docket): void {
	if (Number.isInteger(item.value) || !WHOLE_UNITS.has(item.quantity.unit)) return;
	const before = wordsBefore(folded, item, 12);
	if (/均|每/.test(before)) return;
	docket.fails('figure.not_whole', {
		says: { code: 'not-whole', told: amountOf(folded, item) },
		spans: [spanOf(folded, item)],
		actual: item.value,
	});
}

/** 收到申请-3件: a count below nothing, or a dash that only leads to the number: said as information. */
function negative({ folded }: Told, item: Item, docket: Docket): void {
	const { start, unit } = item.quantity;
	if (!MINUS.has(folded.text.charAt(start - 1)) || !WHOLE_UNITS.has(unit)) return;
	if (!NEGATIVE.test(wordsBefore(folded, item, 2))) return;
	docket.fails('figure.not_whole', {
		says: { code: 'below-nothing', told: amountOf(folded, item) },
		spans: [spanOf(folded, item)],
		actual: -item.value,
		doubtful: true,
	});
}
const MINUS = new Set('-−');
const NEGATIVE = /[一-鿿为:][-−]$/;
