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
	const own = issuer === undefined ? undefined : placesOf(issuer);
	const area = own?.areas.at(-1);
	if (issuer === undefined || !own || !area) return;
	doneElsewhere(told, issuer, area, docket);
	filledBy(told, issuer, area, docket);
	if (own.rest !== '') addresses(told, issuer, { area, rest: own.rest }, docket);
}

/** Before the first part: where a report can be had, and from whom. */
function addresses({ folded, outline }: Told, issuer: string, own: { area: Area; rest: string }, docket: Docket): void {
	const first = outline.headings[0]?.start ?? 0;
	for (const { start, end, furniture } of outline.paragraphs) {
		if (start >= first) return;
		if (furniture) continue;
		for (const match of folded.text.slice(start, end).matchAll(OF_ITSELF)) {
			const name = match[1] as string;
			const from = start + match.index + match[0].indexOf(name);
			const spans = [sourceSpan(folded, from, from + name.length)];
			const { areas, rest } = placesOf(name);
			if (!rest.startsWith(own.rest)) continue;
			if (!isAnother(own.area, areas)) docket.holds('template.residue', spans);
			else
				docket.fails('template.residue', {
					says: { code: 'other-body', body: quoteOf(folded, from, from + name.length), issuer },
					spans,
					doubtful: true,
				});
		}
	}
}

/** 2018年,清河县共主动公开…, in the report of another county: who acts at the beginning of a sentence is the office itself. */
function doneElsewhere({ folded, outline }: Told, issuer: string, area: Area, docket: Docket): void {
	for (const { start, end, furniture } of outline.paragraphs) {
		if (furniture) continue;
		for (let begins = start; begins < end; begins = nextSentence(folded, begins, end)) {
			if (!mayName(folded, begins)) continue;
			ACTS.lastIndex = begins;
			const match = ACTS.exec(folded.text);
			const name = match?.[1] ?? match?.[2] ?? match?.[3];
			if (!match || !name) continue;
			const { areas } = placesOf(name);
			const office = match[2] ?? (match[3] && officeOf(area, match[3]));
			const isOther =
				office !== undefined ? isAnotherOffice(issuer, area, office) : areas.length === 1 && isAnother(area, areas);
			if (!isOther) continue;
			const from = begins + match[0].indexOf(name);
			const sentence = folded.text.slice(from, end).split('。', 1)[0] as string;
			if (OURS.test(sentence) || sentence.replace(name, '').includes(area.name) || issuer.includes(name)) continue;
			docket.fails('template.residue', {
				says: { code: 'other-body', body: quoteOf(folded, from, from + name.length), issuer },
				spans: [sourceSpan(folded, from, from + name.length)],
				doubtful: true,
			});
		}
	}
}
/** 清河县认真学习了我县做法. */
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
	/(?:20\d\d年度?[,，])?((?![我本全各有相部其多省市县区])(?!(?:开发|高新|经开|工业|产业|新|园|社|辖|城|郊|调整|成立))[一-鿿]{1,4}?[县区旗镇乡])(?:人民政府|政府)?(?:共(?!有)|高度重视|认真|全年|主动公开|严格|坚持|积极|深入|持续|扎实)|(?:20\d\d年度?[,，])?([省市县区](?!政府)[一-鿿]{2,10}?[局厅委])(?:共(?!有)|高度重视|认真|全年|主动公开|严格|坚持|深入|扎实)|(?:20\d\d年度?[,，])?([一-鿿]{2,4}[市县区旗](?!政府)[一-鿿]{2,10}?[局委])(?:高度重视|认真|严格|坚持|深入|扎实)/y;

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
function filledBy({ folded }: Told, issuer: string, area: Area, docket: Docket): void {
	const { text } = folded;
	for (let at = text.indexOf(FILLED); at >= 0; at = text.indexOf(FILLED, at + 1)) {
		const words = FILLER.exec(rightBehind(text, at, FILLER_WITHIN));
		const name = words?.[1];
		if (!words || !name || !isOfOthers(area, placesOf(name).areas)) continue;
		const from = at + words[0].length - name.length;
		docket.fails('template.residue', {
			says: { code: 'other-body', body: quoteOf(folded, from, from + name.length), issuer },
			spans: [sourceSpan(folded, from, from + name.length)],
		});
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
