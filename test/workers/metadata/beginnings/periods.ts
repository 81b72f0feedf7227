import { type Beginning, BODY } from './beginning';

/** Of which time a report’s figures are, by its period and its words. */
export const PERIODS: readonly Beginning[] = [
	{
		style: 'a period with each number on a line of its own',
		text: `霁川市水务局2011年政府信息公开工作年度报告\n本报告中数据的统计期限自\n2011\n年1月1日起至\n2011年\n12月\n31日止。\n${BODY}`,
		says: { period: { from: '2011-01-01', to: '2011-12-31' } },
	},
	{
		style: 'a year in which last year’s report was handed in',
		text: `本年度报告根据政府信息公开条例编制。如有疑问，请联系霁川市水务局办公室。\n一、概述\n2014年，我局推进政府信息公开工作，按要求向市政府信息公开办报送我局2013年度政府信息公开年度报告。\n`,
		says: { year: 2014 },
	},
];
