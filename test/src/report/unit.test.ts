import { expect, it } from 'vitest';
import { inYuan, isMeasure } from '../../../src/report/unit';

it('money and shares are measures, words that only count are none', () => {
	expect(['元', '万元', '%', '‰'].filter(isMeasure)).toEqual(['元', '万元', '%', '‰']);
	expect(['条', '件', '人次', undefined].filter(isMeasure)).toEqual([]);
});

it('money is told in 元', () => {
	expect(['元', '千元', '万元', '百万元', '千万元', '亿元'].map(inYuan)).toEqual([1, 1e3, 1e4, 1e6, 1e7, 1e8]);
	expect(inYuan('美元')).toBeUndefined();
});
