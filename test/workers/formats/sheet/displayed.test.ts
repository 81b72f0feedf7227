import type { CellObject } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { displayed } from '../../../../workers/formats/sheet/displayed';

test.each<[shown: string, cell: CellObject]>([
	['', { t: 'z' }],
	['规章', { t: 's', v: '规章' }],
	['1,386.50', { t: 'n', v: 1386.5, z: '#,##0.00', w: '1,386.50' }],
	// What the file shows is kept where it gives no format, and made where it shows nothing.
	['2016', { t: 'n', v: 2016, w: '2016' }],
	['27.5%', { t: 'n', v: 0.275, z: '0.0%' }],
	['12条', { t: 'n', v: 12, z: '0条', w: '12' }],
	['86.5万元', { t: 'n', v: 86.5, z: 'G/通用格式"万元"', w: '86.5' }],
	['-3件', { t: 'n', v: -3, z: 'General"件";-General"件"', w: '-3' }],
	['86.5', { t: 'n', v: 86.5, z: 'G/通用格式', w: '86.5' }],
	['16人', { t: 'n', v: 16, z: '[$-804]0"人"', w: '$16人' }],
	['¥16.00', { t: 'n', v: 16, z: '[$¥-804]#,##0.00', w: '¥16.00' }],
	['红16', { t: 'n', v: 16, z: '[Red]"红"0', w: '红16' }],
	// A stroke is a nought where the format for amounts makes it one, and nowhere else.
	['0', { t: 'n', v: 0, z: '_ * #,##0_ ;_ * "-"_ ', w: ' - ' }],
	['-', { t: 's', v: '-', w: '-' }],
	['', { t: 'n', v: 0, z: '0;-0;', w: '' }],
	// Dates that are left to the country are China's.
	['2016/1/20', { t: 'n', v: 42389, z: 'm/d/yy', w: '1/20/16' }],
	['2016/1/20', { t: 'n', v: 42389, w: '1/20/16' }],
])('a cell shows %j: %j', (shown, cell) => {
	expect(displayed(cell, false)).toBe(shown);
});

test('days may be counted from 1904 on', () => {
	expect(displayed({ t: 'n', v: 42389 - 1462, z: 'm/d/yy', w: '1/20/16' }, true)).toBe('2016/1/20');
});
