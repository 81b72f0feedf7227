import type { Saying } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import { type Area, placesOf } from '../../metadata/places';
import { rightBehind } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import { tableOf } from '../../text/signs';
import type { Docket } from '../docket';
import { quoteOf } from '../quote';
import type { Told } from '../told';

/**
 * 嘉兴市水利局's report says that it can be had from 温州市水利局: words taken over from another body's report.
 * Only where a report speaks of itself, and only of a body of the same kind and rank: one above it may rightly be named.
 */
export function borrowed(told: Told, docket: Docket): void {
	const { issuer } = told.meta;
	if (issuer === undefined) return;
	const { areas, rest } = placesOf(issuer);
	const area = areas.at(-1);
	if (!area) return;
	const own = { issuer, area, rest };
	doneElsewhere(told, own, docket);
	filledBy(told, own, docket);
	if (rest !== '') addresses(told, own, docket);
}

/** The body whose report it is: its name, the area that it is of, and what it is there. */
interface Own {
	issuer: string;
	area: Area;
	rest: string;
}

/** The name of a body, and where it begins. */
interface Named {
	name: string;
	from: number;
}

const spanOf = (folded: Folded, { name, from }: Named): Span => sourceSpan(folded, from, from + name.length);

const otherBody = (folded: Folded, { issuer }: Own, { name, from }: Named): Saying => ({
	code: 'other-body',
	body: quoteOf(folded, from, from + name.length),
	issuer,
});

/** Before the first part: where a report can be had, and from whom. */
function addresses({ folded, outline }: Told, own: Own, docket: Docket): void {
	const first = outline.headings[0]?.start ?? 0;
	for (const { start, end, furniture } of outline.paragraphs) {
		if (start >= first) return;
		if (furniture) continue;
		for (const match of folded.text.slice(start, end).matchAll(OF_ITSELF)) {
			const name = match[1] as string;
			const { areas, rest } = placesOf(name);
			if (!rest.startsWith(own.rest)) continue;
			const named = { name, from: start + match.index + match[0].indexOf(name) };
			const spans = [spanOf(folded, named)];
			if (!isAnother(own.area, areas)) docket.holds('template.residue', spans);
			else docket.fails('template.residue', { says: otherBody(folded, own, named), spans, doubtful: true });
		}
	}
}

/** 2018年,清河县共主动公开…, in the report of another county: who acts at the beginning of a sentence is the office itself. */
function doneElsewhere({ folded, outline }: Told, own: Own, docket: Docket): void {
	for (const { start, end, furniture } of outline.paragraphs) {
		if (furniture) continue;
		for (let begins = start; begins < end; begins = nextSentence(folded, begins, end)) {
			const actor = mayName(folded, begins) ? otherActor(folded.text, begins, own) : undefined;
			if (!actor || speaksOfOurs(folded.text.slice(actor.from, end), actor, own)) continue;
			docket.fails('template.residue', {
				says: otherBody(folded, own, actor),
				spans: [spanOf(folded, actor)],
				doubtful: true,
			});
		}
	}
}

/** Who acts at the beginning of a sentence, where it is not the own place or office. */
function otherActor(text: string, begins: number, { issuer, area }: Own): Named | undefined {
	ACTS.lastIndex = begins;
	const match = ACTS.exec(text);
	const { place, office, officeOfPlace } = match?.groups ?? {};
	const name = place ?? office ?? officeOfPlace;
	if (!match || !name) return undefined;
	const { areas } = placesOf(name);
	const isOther = place
		? areas.length === 1 && isAnother(area, areas)
		: isAnotherOffice(issuer, area, office ?? officeOf(area, name));
	return isOther ? { name, from: begins + match[0].indexOf(name) } : undefined;
}

/** 清河县认真学习了我县做法. */
function speaksOfOurs(behind: string, { name }: Named, { issuer, area }: Own): boolean {
	const [sentence = ''] = behind.split('。', 1);
	return OURS.test(sentence) || sentence.replace(name, '').includes(area.name) || issuer.includes(name);
}
const OURS = /[我本][县市区旗镇乡局委]/;
/** Behind a semicolon too a clause has its own who. */
const nextSentence = ({ codes }: Folded, at: number, end: number): number => {
	let next = at;
	while (next < end && ENDS_CLAUSE[codes[next] as number] === 0) next++;
	return Math.min(end, next + 1);
};
const ENDS_CLAUSE = tableOf('。;');
/** Whether a place's name may open a sentence, behind a year or at once: most are opened by no such name. */
const mayName = ({ codes }: Folded, begins: number): boolean => {
	if (codes[begins] === YEAR) return true;
	for (let at = begins + 1; at <= begins + LONGEST_NAME; at++) if (ENDS_NAME[codes[at] as number] === 1) return true;
	return false;
};
const YEAR = '2'.charCodeAt(0);
const LONGEST_NAME = 4;
const ENDS_NAME = tableOf('县区旗镇乡局厅委');
/** A city tells of the cities within it. */
const ACTS =
	/(?:20\d\d年度?[,，])?(?<place>(?![我本全各有相部其多省市县区])(?!(?:开发|高新|经开|工业|产业|新|园|社|辖|城|郊|调整|成立))[一-鿿]{1,4}?[县区旗镇乡])(?:人民政府|政府)?(?:共(?!有)|高度重视|认真|全年|主动公开|严格|坚持|积极|深入|持续|扎实)|(?:20\d\d年度?[,，])?(?<office>[省市县区](?!政府)[一-鿿]{2,10}?[局厅委])(?:共(?!有)|高度重视|认真|全年|主动公开|严格|坚持|深入|扎实)|(?:20\d\d年度?[,，])?(?<officeOfPlace>[一-鿿]{2,4}[市县区旗](?!政府)[一-鿿]{2,10}?[局委])(?:高度重视|认真|严格|坚持|深入|扎实)/y;

/** 县水利局 of 云岭县水利局, in the report of another office of that county; empty where it is of another place. */
const officeOf = (area: Area, name: string): string =>
	name.startsWith(area.name) ? name.slice(area.name.length - 1) : '';

/** 市教育局 in the report of 江岭市水务局; 市人社局 is 人力资源和社会保障局 in short, and 市局 may be above a county's. */
function isAnotherOffice(issuer: string, area: Area, name: string): boolean {
	const own = issuer.slice(issuer.indexOf(area.name) + area.name.length);
	if (!/[局厅委]$/.test(own) || name.charAt(0) !== area.name.at(-1)) return false;
	let at = 0;
	return [...name.slice(1)].some((letter) => {
		at = own.indexOf(letter, at) + 1;
		return at === 0;
	});
}

/** 填报单位(盖章):清河县水利局, above the table of another county's report. */
function filledBy({ folded }: Told, own: Own, docket: Docket): void {
	const { text } = folded;
	for (let at = text.indexOf(FILLED); at >= 0; at = text.indexOf(FILLED, at + 1)) {
		const words = FILLER.exec(rightBehind(text, at, FILLER_WITHIN));
		const name = words?.[1];
		if (!words || !name || !isOfOthers(own.area, placesOf(name).areas)) continue;
		const named = { name, from: at + words[0].length - name.length };
		docket.fails('template.residue', { says: otherBody(folded, own, named), spans: [spanOf(folded, named)] });
	}
}
const FILLED = '填报单位';
const FILLER = /^填报单位(?:\([^()]{1,6}\))?:?([一-鿿]{4,24}?(?:[局厅委院会办室]|政府))(?![一-鿿])/;
const FILLER_WITHIN = 44;

/** 可在某某市水利局网站下载, 请与某某市水利局联系, 由某某市水利局编制. */
const OF_ITSELF =
	/(?:可以?[在从]|登录|请与|可与|联系:|由)“?([一-鿿]{4,24}?(?:[局厅委院会]|政府))(?=(?:门户|官方)?网站|网[”(]|办公室|联系|编制|[(])/g;

/** An area of the same rank by another name; 云台经开区 is 云台经济技术开发区 in short. */
const isAnother = (own: Area, areas: readonly Area[]): boolean =>
	isOfOthers(own, areas) && areas.at(-1)?.name.at(-1) === own.name.at(-1);

/** One of the same rank, be it called 县 or 区. */
const isOfOthers = (own: Area, areas: readonly Area[]): boolean => {
	const other = areas.at(-1);
	return other !== undefined && other.tier === own.tier && other.name.slice(0, 2) !== own.name.slice(0, 2);
};
