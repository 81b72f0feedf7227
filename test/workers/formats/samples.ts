/** Reports of invented places, for the tests of formats and encodings. */
export const SIMPLIFIED = [
	'云溪县人民政府2016年政府信息公开工作年度报告',
	'',
	'　　根据《中华人民共和国政府信息公开条例》的规定，现公布云溪县2016年度政府信息公开工作年度报告。',
	'一、概述',
	'全年共受理依申请公开37件，均在法定期限内答复，未收取任何费用。',
	'',
].join('\n');

export const TRADITIONAL = [
	'雲溪縣人民政府2013年政府信息公開工作年度報告',
	'一、概述',
	'全縣主動公開政府信息1280條，受理公開申請9件，沒有因政府信息公開引起的行政複議。',
	'',
].join('\n');
