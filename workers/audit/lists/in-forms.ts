import { CATALOG } from '../../../src/report/catalog';
import type { Item } from './items';

// What the official forms say of a whole and its parts.

/** A figure of the forms is a part only of what the forms count it under. */
export function isPartOf({ figure: part }: Item, { figure: whole }: Item): boolean {
	// 清理规范性文件96件:废止21件、继续有效57件.
	if (part?.id.startsWith('normative.') && !whole) return true;
	if (!part || !whole) return !part || PARTLESS.has(part.id) || CATALOG.get(part.id)?.partOf !== undefined;
	if (part.id === whole.id) return part.scope === 'self' && whole.scope === 'all';
	if (part.id.startsWith('application.replied.')) {
		const denied = part.id.startsWith('application.replied.denied.');
		return denied === (whole.id === 'application.replied.denied') && whole.id.startsWith('application.');
	}
	if (part.id === 'response.interpretations' && OF_PUBLISHED.test(whole.id)) return true;
	if (part.id.startsWith('request.new.')) return whole.id === 'application.received';
	const reason = REASON.exec(part.id)?.[1];
	if (reason) return whole.id === `application.replied.${reason}`;
	return part.id.startsWith('category.') ? true : CATALOG.get(part.id)?.partOf === whole.id;
}

/** 不予公开4件(其中第三方权益2件、执法案卷2件): the rows of table 3 below one result. */
const REASON = /^request\.(denied|unable|rejected|other)\./;
/** 公开2016条,其中文件36条、政策解读40条: what explains a document is published too. */
const OF_PUBLISHED = /^(?:proactive\.total|channel\.)/;
const PARTLESS = new Set(['proactive.total', 'application.received', 'reconsideration.total', 'litigation.total']);

/** The parts that a form divides a figure into, all of which must be there for the list to be whole. */
const FORMS: readonly (readonly string[])[] = [
	['in_person', 'fax', 'online', 'letter'].map((way) => `application.received.${way}`),
	['on_time', 'extended'].map((way) => `application.closed.${way}`),
	['full_time', 'part_time'].map((kind) => `org.staff.${kind}`),
	...['reconsideration', 'litigation'].map((kind) =>
		['upheld', 'corrected', 'other'].map((result) => `${kind}.${result}`),
	),
];

/** True where the parts are all that a form divides the whole into. */
export const isWholeForm = (whole: Item, parts: readonly Item[]): boolean =>
	whole.figure !== undefined && FORMS.some((form) => form.every((id) => parts.some(({ figure }) => figure?.id === id)));

const WAYS = /网站|微信|微博|公报|媒体|客户端|公众号|报刊|平台|公开栏|广播|电视|渠道|方式/;

const OVERLAPPING = /^(?:channel|response)\./;

/** True where the words before a number name a way of publishing. */
export const isWay = (part: Item): boolean => OVERLAPPING.test(part.figure?.id ?? '') || WAYS.test(part.label);

/** 新媒体账号38个,其中微信29个: what is not published in them cannot be counted twice. */
const COUNTED_ONCE = /^[个家处]$/;

/** 活动63次,其中发布会8次、访谈31次: neither can what is held, where the whole is no figure of the form. */
const EVENTS = new Set('场 次 场次'.split(' '));

/** True where what is counted may be told of several parts at once: what is put out in several ways. */
export const isOverlapping = ({ figure, quantity }: Item, parts: readonly Item[], labels: readonly string[]): boolean =>
	!COUNTED_ONCE.test(quantity.unit) &&
	!(figure === undefined && EVENTS.has(quantity.unit)) &&
	((figure?.id === 'response.total' && parts.some((part) => part.figure && OVERLAPPING.test(part.figure.id))) ||
		parts.filter((part, i) => OVERLAPPING.test(part.figure?.id ?? '') || WAYS.test(labels[i] as string)).length * 2 >
			parts.length);
