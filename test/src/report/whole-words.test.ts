import { expect, it } from 'vitest';
import { wholeWords } from '../../../src/report/whole-words';

it.each([
	'青岚县|2023年|政府|信息|公开|工作|年度|报告',
	'霁川市|望河区|人民政府|办公室',
	'关于|《条例》|（试行）|的|通知：|附件|1、|2。',
	'收到|申请 |1,048 |件',
	'Annual |report, |3.5% |more |(a |body’s)',
	'甲乙丙丁|戊己',
	'',
])('%s', (cut) => {
	expect(wholeWords(cut.replaceAll('|', '')).join('|')).toBe(cut);
});
