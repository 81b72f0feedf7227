import { describe, expect, it } from 'vitest';
import { gzipJson } from '../../../src/report/compression';
import { namedFindings } from '../../../src/report/finding-key';
import { packReading } from '../../../src/report/packed';
import type { Reading } from '../../../src/report/reading';
import type { Checkup } from '../../../src/report/relations';
import { digestOf } from '../../../workers/digest/digest';
import { createRelations } from '../../../workers/relations/relations';
import { inChinese } from '../../in-chinese';
import { form2021, readingOf, table3 } from '../audit/report';

const NONE = new Array<number>(15).fill(0);
const NEW = { 0: [1, 0, 0, 0, 0, 0, 1], 2: [1, 0, 0, 0, 0, 0, 1], 23: [1, 0, 0, 0, 0, 0, 1] };

/** A report of this body and year; one request came in each year, and so many were carried in. */
const report = (body: string, year: number, carried = 0, signed = ''): Promise<Reading> => {
	const rows = carried
		? {
				1: [carried, 0, 0, 0, 0, 0, carried],
				2: [carried, 0, 0, 0, 0, 0, carried],
				23: [carried, 0, 0, 0, 0, 0, carried],
			}
		: NEW;
	const text = form2021('平稳有序。', table3(rows), NONE).replaceAll('2\t1\t9', '1\t1\t9');
	const end = signed && `${signed}\n${year + 1}年1月20日\n`;
	return readingOf(text.replace('云岭县2023年', `${body}${year}年`) + end);
};

/** A library of readings, each with its name as id, and what is judged of them. */
async function library(readings: Record<string, Reading>, allBelow?: string) {
	const relations = createRelations();
	const file = async (id: string, reading: Reading, keptAt: number, all?: true) =>
		relations.add([{ id, keptAt, allBelow: all, digest: await gzipJson(digestOf(reading)) }]);
	const names = Object.keys(readings);
	for (const [id, reading] of Object.entries(readings))
		await file(id, reading, names.indexOf(id), id === allBelow ? true : undefined);
	const judged = async (): Promise<Map<string, Checkup>> => {
		const { checkups, left } = await relations.judge(100);
		expect(left).toBe(0);
		return new Map(checkups.map((one) => [one.id, one]));
	};
	return { relations, file, judged };
}

const rules = (checkup: Checkup | undefined) =>
	checkup?.findings.filter(({ against }) => against).map(({ rule, elsewhere }) => [rule, elsewhere?.[0]?.report]);

describe('last year’s report', () => {
	it('is found under the name of the government’s office too', async () => {
		const { judged } = await library({
			old: await report('云岭县', 2022, 0, '云岭县人民政府办公室'),
			now: await report('云岭县', 2023, 2, '云岭县人民政府'),
		});
		const all = await judged();
		expect(rules(all.get('now'))).toEqual([
			['carryover.mismatch', 'old'],
			['carryover.mismatch', 'old'],
		]);
		expect(rules(all.get('old'))).toEqual([]);
		expect(all.get('now')?.partners.map(({ against, reports }) => [against, reports])).toEqual([
			['last-year', ['old']],
		]);
	});

	it('counts its checks with the report’s own', async () => {
		const now = await report('云岭县', 2023);
		const { judged } = await library({ old: await report('云岭县', 2022), now });
		const checkup = (await judged()).get('now');
		const own = now.checks.filter(({ outcome }) => outcome === 'holds').length;
		expect(checkup?.partners[0]?.checks.holds).toBeGreaterThan(7);
		expect(checkup?.checks.holds).toBe(own + (checkup?.partners[0]?.checks.holds ?? 0));
	});

	it('of several versions it is the one kept last', async () => {
		const { judged } = await library({
			first: await report('云岭县', 2022),
			second: await report('云岭县', 2022, 3),
			now: await report('云岭县', 2023, 2),
		});
		const checkup = (await judged()).get('now');
		expect(checkup?.partners[0]).toMatchObject({ reports: ['second'], versions: 2 });
	});

	it('of several versions it is the corrected one, though it was kept first', async () => {
		const corrected = await readingOf(
			form2021('平稳有序。', table3({ 24: [3, 0, 0, 0, 0, 0, 3] }), NONE).replace(
				'2023年政府信息公开工作年度报告',
				'2022年政府信息公开工作年度报告（更正）',
			),
		);
		const { judged } = await library({
			first: corrected,
			second: await report('云岭县', 2022),
			now: await report('云岭县', 2023, 3),
		});
		expect((await judged()).get('now')?.partners[0]?.reports).toEqual(['first']);
	});

	it('what agrees with another version of it is only noted', async () => {
		const { judged } = await library({
			first: await report('云岭县', 2022),
			second: await readingOf(
				form2021('平稳有序。', table3({ 24: [3, 0, 0, 0, 0, 0, 3] }), NONE).replace('云岭县2023年', '云岭县2022年'),
			),
			now: await report('云岭县', 2023),
		});
		const found = (await judged()).get('now')?.between.filter(({ rule }) => rule === 'carryover.mismatch');
		expect(found?.map(({ severity }) => severity)).toEqual(['info', 'info']);
	});

	it('is not one of half a year', async () => {
		const half = await report('云岭县', 2022, 4);
		half.meta.title = '云岭县2022年上半年政府信息公开工作报告';
		const { judged } = await library({ half, now: await report('云岭县', 2023, 2) });
		expect((await judged()).get('now')?.partners).toEqual([]);
	});

	it('under a former name is compared with a doubt, and the name told', async () => {
		const { judged } = await library({
			old: await report('云岭市卫生和计划生育委员会', 2022),
			now: await report('云岭市卫生健康委员会', 2023, 2),
		});
		const checkup = (await judged()).get('now');
		expect(checkup?.partners[0]).toMatchObject({ reports: ['old'], perhaps: '云岭市卫生和计划生育委员会' });
		expect(new Set(checkup?.between.map(({ severity }) => severity))).toEqual(new Set(['info']));
	});

	it('of a county is not taken for that of a city of its name, only named', async () => {
		const { judged } = await library({
			old: await report('云岭县', 2022),
			now: await report('云岭市', 2023, 2),
		});
		const [partner] = (await judged()).get('now')?.partners ?? [];
		expect(partner?.reports).toEqual([]);
		expect(partner?.unchecked.map(inChinese).join()).toContain('云岭县');
	});

	it('is that of the body whose own report of this year is not there', async () => {
		const readings = {
			one: await report('明湖市青岩区', 2022),
			other: await report('松江市青岩区', 2022),
			now: await report('青岩区', 2023, 2),
		};
		const { judged, file } = await library(readings);
		expect((await judged()).get('now')?.partners[0]?.reports).toEqual([]);
		await file('going-on', await report('松江市青岩区', 2023), 9);
		expect((await judged()).get('now')?.partners[0]).toMatchObject({ reports: ['one'], perhaps: '明湖市青岩区' });
	});

	it('is not guessed where two bodies may be it', async () => {
		const { judged } = await library({
			one: await report('明湖市青岩区', 2022),
			other: await report('松江市青岩区', 2022),
			now: await report('青岩区', 2023, 2),
		});
		const checkup = (await judged()).get('now');
		expect(rules(checkup)).toEqual([]);
		expect(checkup?.partners[0]?.unchecked.map(inChinese).join()).toMatch(/明湖市青岩区.*松江市青岩区/);
	});

	it('of a name without its city is compared with a doubt', async () => {
		const { judged } = await library({
			one: await report('明湖市青岩区', 2022),
			now: await report('青岩区', 2023, 2),
		});
		const findings = (await judged()).get('now')?.findings.filter(({ against }) => against) ?? [];
		expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['info']));
	});
});

describe('what changes is judged anew, and nothing else', () => {
	it('an older report that comes later', async () => {
		const { judged, file } = await library({
			now: await report('云岭县', 2023, 2),
			other: await report('青溪县', 2023),
		});
		expect(rules((await judged()).get('now'))).toEqual([]);
		await file('old', await report('云岭县', 2022), 9);
		const again = await judged();
		expect([...again.keys()].sort()).toEqual(['now', 'old']);
		expect(rules(again.get('now'))).toHaveLength(2);
	});

	it('an older report that goes', async () => {
		const { judged, relations } = await library({
			old: await report('云岭县', 2022),
			now: await report('云岭县', 2023, 2),
			other: await report('青溪县', 2023),
		});
		await judged();
		await relations.drop(['old']);
		const again = await judged();
		expect([...again.keys()]).toEqual(['now']);
		expect(rules(again.get('now'))).toEqual([]);
	});

	it('so many at a time', async () => {
		const { relations } = await library({
			a: await report('云岭县', 2022),
			b: await report('云岭县', 2023),
			c: await report('青溪县', 2023),
		});
		expect((await relations.judge(2)).left).toBe(1);
		expect((await relations.judge(2)).checkups).toHaveLength(1);
	});
});

describe('below a government', () => {
	const below = async () => ({
		county: await report('云岭县人民政府', 2023),
		school: await report('云岭县教育局', 2023),
		farm: await report('云岭县农业局', 2023),
		lastYears: await report('云岭县水利局', 2022),
	});

	it('its reports of the year are listed, and added up only where the reader says that they are all there', async () => {
		const silent = (await (await library(await below())).judged()).get('county');
		expect(silent?.below).toEqual(['school', 'farm']);
		expect(rules(silent)).toEqual([]);
		const declared = (await (await library(await below(), 'county')).judged()).get('county');
		expect(new Set(rules(declared)?.map(([rule]) => rule))).toEqual(new Set(['rollup.mismatch']));
		expect(declared?.findings.find(({ against }) => against)?.says).toMatchObject({ reports: 2 });
	});

	it('what lies below a district is not added up twice', async () => {
		const { judged } = await library({
			city: await report('明湖市人民政府', 2023),
			district: await report('明湖市青岩区人民政府', 2023),
			school: await report('明湖市青岩区教育局', 2023),
			office: await report('明湖市教育局', 2023),
		});
		const all = await judged();
		expect(all.get('city')?.below).toEqual(['district', 'office']);
		expect(all.get('district')?.below).toEqual(['school']);
	});
});

const FAULTY =
	'云岭县2016年政府信息公开工作年度报告\n一、概述\n平稳有序。\n二、依申请公开情况\n收到申请20件，其中当面申请8件，其他申请11件。\n四、存在的主要问题\n力量不足。\n';

it('what the reader has marked is left out and counted; all else stays', async () => {
	const reading = await readingOf(FAULTY);
	const place = reading.findings.findIndex(({ rule }) => rule === 'sum.mismatch');
	const key = namedFindings(reading)[place]?.key ?? '';
	const relations = createRelations();
	const digest = await gzipJson(digestOf(reading));
	await relations.add([{ id: 'x', keptAt: 1, digest }]);
	const [before] = (await relations.judge(9)).checkups;
	await relations.add([{ id: 'x', keptAt: 1, digest, marked: [key, 'no such finding'] }]);
	const [after] = (await relations.judge(9)).checkups;
	expect(before?.findings.map(({ rule }) => rule)).toContain('sum.mismatch');
	expect(after?.findings).toEqual(before?.findings.filter(({ rule }) => rule !== 'sum.mismatch'));
	expect([before?.marked, after?.marked]).toEqual([0, 1]);
	expect(after?.findings.length).toBeGreaterThan(0);
});

describe('digests', () => {
	it('that are damaged or of another version are named, and made again from the reading', async () => {
		const relations = createRelations();
		const reading = await report('云岭县', 2023);
		const damaged = { id: 'x', keptAt: 1, digest: new ArrayBuffer(3) };
		const outdated = { id: 'y', keptAt: 1, digest: await gzipJson({ ...digestOf(reading), version: 0 }) };
		expect(await relations.add([damaged, outdated])).toEqual(['x', 'y']);
		const made = await relations.make([{ id: 'x', keptAt: 1, ...(await packReading(reading)) }]);
		expect(made.map(({ id }) => id)).toEqual(['x']);
		expect(await relations.add([{ id: 'x', keptAt: 1, digest: made[0]?.digest as ArrayBuffer }])).toEqual([]);
		expect((await relations.judge(9)).checkups.map(({ id }) => id)).toEqual(['x']);
	});

	it('of a reading that cannot be made out there is none', async () => {
		const nothing = { id: 'x', keptAt: 1, reading: new ArrayBuffer(2), text: new ArrayBuffer(2) };
		expect(await createRelations().make([nothing])).toEqual([]);
	});
});

it('what is no report is held against nothing', async () => {
	const { judged } = await library({ poem: await readingOf('山行\n\n远上小径入云深，\n松下炊烟有几村。\n') });
	expect((await judged()).get('poem')).toMatchObject({ findings: [], partners: [], below: [] });
});

describe('a figure of every report', () => {
	const office =
		'云岭市2012年政府信息公开工作年度报告\n一、概述\n平稳有序。\n二、依申请公开政府信息情况\n市本级收到政府信息公开申请9件。\n';
	const told = async (id: string, ...texts: string[]) => {
		const readings = await Promise.all(texts.map((text) => readingOf(text)));
		const { relations } = await library(Object.fromEntries(readings.map((reading, at) => [`${at}`, reading])));
		return relations.figure(id);
	};
	const RECEIVED = 'application.received';

	it('is told with its words, of the whole area before the body itself', async () => {
		const text = office.replace('市本级收到', '全市收到政府信息公开申请20件，市本级收到');
		expect(await told(RECEIVED, text, office)).toMatchObject([
			{ report: '0', value: 20 },
			{ report: '1', value: 9 },
		]);
	});

	it('stays hedged, and is contested where the report says another number too', async () => {
		const hedged = office.replace('市本级收到政府信息公开申请9件', '全年收到政府信息公开申请300多件');
		const twice = office.replace(
			'市本级收到政府信息公开申请9件。',
			'全年收到政府信息公开申请20件。\n三、依申请公开答复情况\n全年收到政府信息公开申请21件，均已答复。',
		);
		expect(await told(RECEIVED, hedged, twice)).toMatchObject([
			{ value: 300, qualifier: 'over' },
			{ value: 20, contested: true },
		]);
	});

	it('only figures that some report tells are to be chosen', async () => {
		const { relations } = await library({ a: await readingOf(office) });
		expect(await relations.figures()).toEqual([RECEIVED]);
	});
});
