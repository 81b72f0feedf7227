import { describe, expect, it } from 'vitest';
import { DATE_SOURCE, isoDate } from '../../../workers/metadata/dates';
import { periodOf } from '../../../workers/metadata/period';
import { fold } from '../../../workers/text/fold';

const dateIn = (text: string): string | undefined => {
	const match = new RegExp(DATE_SOURCE).exec(fold(text).text);
	return match ? isoDate(match[1] as string, match[2] as string, match[3] as string) : undefined;
};

const periodIn = (text: string) => {
	const folded = fold(text);
	return periodOf(folded, 0, folded.codes.length);
};

describe('dates', () => {
	it.each([
		['2018-02-13 12:30', '2018-02-13'],
		['2018/2/3', '2018-02-03'],
		['2018.12.31', '2018-12-31'],
		['2022年1月13 日', '2022-01-13'],
		['２０２２年１月３日', '2022-01-03'],
		['二〇一〇年二月十日', '2010-02-10'],
		['二○一二年元月二十日', '2012-01-20'],
		['二O一九年十二月三十一日', '2019-12-31'],
		['二零一四年十月二十一日', '2014-10-21'],
	])('%s', (text, iso) => {
		expect(dateIn(text)).toBe(iso);
	});

	it.each(['2018年13月1日', '2019年2月30日', '2018年', '1.5万件'])('%s is none', (text) => {
		expect(dateIn(text)).toBeUndefined();
	});
});

describe('the period of the figures', () => {
	const year = { from: '2019-01-01', to: '2019-12-31' };
	it.each([
		'统计期限自2019年1月1日起至2019年12月31日止',
		'统计期限从2019年1月1日到12月31日止',
		'统计时限为2019年1月1日—2019年12月31日',
		'数据统计期限：2019年1月1日至12月31日。',
		'内容涵盖2019.1.1-2019.12.31全县情况',
		'统计期限自201911日起至20191231日止',
		'统计期限从201911日到1231日止',
		'统计期限自二〇一九年一月一日至二〇一九年十二月三十一日',
		'2019年1月1日至2019年12月31日，本局共主动公开政府信息17条',
		'现将我市2019年1月1日至12月31日政府信息公开工作情况公布如下',
	])('%s', (text) => {
		expect(periodIn(text)).toEqual(year);
	});

	it('a part of the year where the report says so', () => {
		expect(periodIn('本报告中所列数据的统计期限为2019年9月1日至2019年12月31日')).toEqual({
			from: '2019-09-01',
			to: '2019-12-31',
		});
	});

	it('from the day on which a regulation came into force', () => {
		expect(periodIn('统计期限自2019年5月1日《办法》施行之日起至2019年12月31日止')).toEqual({
			from: '2019-05-01',
			to: '2019-12-31',
		});
	});

	it.each([
		'统计期限自2019111日起至20191231日止',
		'宣传活动于2019年3月1日至3月15日举行',
		'2019年3月1日至3月15日开展政府信息公开宣传',
		'截至2019年12月31日',
		'2019年12月31日至2019年1月1日',
	])('%s is none', (text) => {
		expect(periodIn(text)).toBeUndefined();
	});
});
