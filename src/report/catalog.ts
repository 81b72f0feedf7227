/**
 * The figures that the official forms ask for: name, canonical unit and, where a figure is a part of another, its whole.
 * Grouped as the forms group them; `decisions` is table 2 of the forms of 2019 and 2021 (国办公开办函〔2019〕60号, 〔2021〕30号).
 */
const FORMS = {
	proactive: {
		'proactive.total': ['条'],
		'normative.disclosed': ['件', 'proactive.total'],
		'normative.issued': ['件'],
		'channel.gazette': ['条', 'proactive.total'],
		'channel.website': ['条', 'proactive.total'],
		'channel.weibo': ['条', 'proactive.total'],
		'channel.wechat': ['条', 'proactive.total'],
		'channel.weibo_wechat': ['条', 'proactive.total'],
		'channel.other': ['条', 'proactive.total'],
	},
	category: {
		'category.overview': ['条', 'proactive.total'],
		'category.planning': ['条', 'proactive.total'],
		'category.news': ['条', 'proactive.total'],
		'category.policy': ['条', 'proactive.total'],
		'category.personnel': ['条', 'proactive.total'],
		'category.decision': ['条', 'proactive.total'],
		'category.enforcement': ['条', 'proactive.total'],
		'category.finance': ['条', 'proactive.total'],
		'category.other': ['条', 'proactive.total'],
	},
	response: {
		'response.total': ['次'],
		'response.press_conferences': ['次', 'response.total'],
		'response.press_conferences.chief': ['次', 'response.press_conferences'],
		'response.interviews': ['次', 'response.total'],
		'response.interviews.chief': ['次', 'response.interviews'],
		'response.interpretations': ['篇', 'response.total'],
		'response.weibo_wechat': ['次', 'response.total'],
		'response.other': ['次', 'response.total'],
	},
	application: {
		'application.received': ['件'],
		'application.received.in_person': ['件', 'application.received'],
		'application.received.fax': ['件', 'application.received'],
		'application.received.online': ['件', 'application.received'],
		'application.received.letter': ['件', 'application.received'],
		'application.carried_in': ['件'],
		'application.carried_out': ['件'],
		'application.closed': ['件'],
		'application.closed.on_time': ['件', 'application.closed'],
		'application.closed.extended': ['件', 'application.closed'],
		'application.replied': ['件'],
		'application.replied.already_public': ['件', 'application.replied'],
		'application.replied.granted': ['件', 'application.replied'],
		'application.replied.partial': ['件', 'application.replied'],
		'application.replied.denied': ['件', 'application.replied'],
		'application.replied.denied.state_secret': ['件', 'application.replied.denied'],
		'application.replied.denied.trade_secret': ['件', 'application.replied.denied'],
		'application.replied.denied.privacy': ['件', 'application.replied.denied'],
		'application.replied.denied.safety': ['件', 'application.replied.denied'],
		'application.replied.denied.not_government_information': ['件', 'application.replied.denied'],
		'application.replied.denied.law': ['件', 'application.replied.denied'],
		'application.replied.not_own': ['件', 'application.replied'],
		'application.replied.not_exist': ['件', 'application.replied'],
		'application.replied.amend': ['件', 'application.replied'],
		'application.replied.other_channel': ['件', 'application.replied'],
		'application.replied.unable': ['件', 'application.replied'],
		'application.replied.rejected': ['件', 'application.replied'],
		'application.replied.other': ['件', 'application.replied'],
	},
	appeal: {
		'reconsideration.total': ['件'],
		'reconsideration.upheld': ['件', 'reconsideration.total'],
		'reconsideration.corrected': ['件', 'reconsideration.total'],
		'reconsideration.other': ['件', 'reconsideration.total'],
		'reconsideration.pending': ['件', 'reconsideration.total'],
		'litigation.total': ['件'],
		'litigation.upheld': ['件', 'litigation.total'],
		'litigation.corrected': ['件', 'litigation.total'],
		'litigation.other': ['件', 'litigation.total'],
		'litigation.pending': ['件', 'litigation.total'],
		'litigation.direct.upheld': ['件', 'litigation.total'],
		'litigation.direct.corrected': ['件', 'litigation.total'],
		'litigation.direct.other': ['件', 'litigation.total'],
		'litigation.direct.pending': ['件', 'litigation.total'],
		'litigation.direct.total': ['件', 'litigation.total'],
		'litigation.after_review.upheld': ['件', 'litigation.total'],
		'litigation.after_review.corrected': ['件', 'litigation.total'],
		'litigation.after_review.other': ['件', 'litigation.total'],
		'litigation.after_review.pending': ['件', 'litigation.total'],
		'litigation.after_review.total': ['件', 'litigation.total'],
		'complaint.total': ['件'],
	},
	fee: {
		'fee.total': ['元'],
	},
	organisation: {
		'org.bodies': ['个'],
		'org.reading_points': ['个'],
		'org.staff': ['人'],
		'org.staff.full_time': ['人', 'org.staff'],
		'org.staff.part_time': ['人', 'org.staff'],
		'org.funding': ['万元'],
	},
	training: {
		'meeting.count': ['次'],
		'training.sessions': ['次'],
		'training.people': ['人次'],
	},
	decisions: {
		'rules.issued': ['件'],
		'rules.repealed': ['件'],
		'rules.in_force': ['件'],
		'normative.repealed': ['件'],
		'normative.in_force': ['件'],
		'licensing.decisions': ['件'],
		'penalty.decisions': ['件'],
		'coercion.decisions': ['件'],
		'charges.amount': ['万元'],
		'rules.newly_made': ['件'],
		'rules.newly_disclosed': ['件'],
		'rules.disclosed_total': ['件'],
		'normative.newly_made': ['件'],
		'normative.newly_disclosed': ['件'],
		'normative.disclosed_total': ['件'],
		'licensing.items_last_year': ['项'],
		'licensing.items_change': ['项'],
		'other_services.items_last_year': ['项'],
		'other_services.items_change': ['项'],
		'penalty.items_last_year': ['项'],
		'penalty.items_change': ['项'],
		'coercion.items_last_year': ['项'],
		'coercion.items_change': ['项'],
		'charges.items_last_year': ['项'],
		'charges.items_change': ['项'],
		'other_services.decisions': ['件'],
		'procurement.items': ['项'],
		'procurement.amount': ['万元'],
	},
} as const satisfies Record<string, Record<string, readonly [unit: string, partOf?: string]>>;

/** Rows of table 3, in the order of the form of 2021; the form of 2019 has `other.rest` as its one row of (六)其他处理. */
export const REQUEST_ROWS = [
	'new',
	'carried_in',
	'granted',
	'partial',
	'denied.state_secret',
	'denied.law',
	'denied.safety',
	'denied.third_party',
	'denied.internal',
	'denied.process',
	'denied.enforcement_file',
	'denied.inquiry',
	'unable.not_held',
	'unable.must_create',
	'unable.unclear',
	'rejected.petition',
	'rejected.duplicate',
	'rejected.publication',
	'rejected.excessive',
	'rejected.reissue',
	'other.no_amendment',
	'other.unpaid',
	'other.rest',
	'closed',
	'carried_out',
] as const;

/** Columns of table 3: 自然人, the five kinds of 法人或其他组织, 总计. */
export const REQUEST_COLUMNS = ['natural', 'business', 'research', 'charity', 'legal', 'other_org', 'total'] as const;

/** A part of the forms, under which figures are listed together. */
export type Group = keyof typeof FORMS;
/** Every figure but the cells of table 3. */
export type PlainId = { [G in Group]: keyof (typeof FORMS)[G] & string }[Group];
export type RequestRow = (typeof REQUEST_ROWS)[number];
export type RequestColumn = (typeof REQUEST_COLUMNS)[number];
/** A cell of table 3: its row and its column. */
type RequestId = `request.${RequestRow}.${RequestColumn}`;
/** Every figure of the official forms. */
export type IndicatorId = PlainId | RequestId;

/** What stands behind a name in the names of its parts: `PartOf<'category'>` is overview, planning and so on. */
export type PartOf<Whole extends string> = Behind<PlainId, Whole>;
type Behind<Id, Whole extends string> = Id extends `${Whole}.${infer Part}` ? Part : never;

/** What the catalog says of a figure. */
export interface Entry {
	unit: string;
	/** The figure that this one is a part of. */
	partOf?: IndicatorId;
	group: Group | 'request';
}

const plain = Object.entries(FORMS).flatMap(([group, entries]) =>
	Object.entries(entries).map(([id, [unit, partOf]]): [string, Entry] => [
		id,
		{ unit, group: group as Group, ...(partOf ? { partOf: partOf as PlainId } : {}) },
	]),
);

const cells = REQUEST_ROWS.flatMap((row) =>
	REQUEST_COLUMNS.map((column): [string, Entry] => [
		`request.${row}.${column}`,
		{ unit: '件', group: 'request', ...(column === 'total' ? {} : { partOf: `request.${row}.total` as const }) },
	]),
);

/** Every figure of the official forms by its name, in the order of the forms. */
export const CATALOG: ReadonlyMap<string, Entry> = new Map([...plain, ...cells]);

/** Reconsideration and litigation, each as a whole. */
export const APPEAL_TOTALS: ReadonlySet<string> = new Set<PlainId>(['reconsideration.total', 'litigation.total']);

/** True for a figure of the catalog that is no cell of table 3. */
export const isPlain = (id: string): id is PlainId => CATALOG.has(id) && CATALOG.get(id)?.group !== 'request';

/** The row and column of a cell of table 3, or undefined for any other name. */
export function requestCell(id: string): { row: RequestRow; column: RequestColumn } | undefined {
	if (CATALOG.get(id)?.group !== 'request') return undefined;
	const cut = id.lastIndexOf('.');
	return { row: id.slice('request.'.length, cut) as RequestRow, column: id.slice(cut + 1) as RequestColumn };
}
