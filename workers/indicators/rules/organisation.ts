import type { Sense } from '../sentence/terms';
import type { Rule } from './rule';

/** What a place is counted with when it is not that of disclosure. */
const ELSEWHERE: readonly Sense[] = ['hotline', 'audience', 'change', 'meeting'];

/** Bodies and reading points of disclosure (机构、查阅点). */
export const ORGANISATION: readonly Rule[] = [
	{
		name: 'disclosure-bodies',
		id: 'org.bodies',
		head: 'body',
		without: ELSEWHERE,
		units: ['place', 'none'],
		about: { words: ['disclosure', 'readingPoint'], sections: ['organisation'], behind: true },
		yes: { '市本级政府信息公开机构达到41个。': 41 },
		no: ['聘请中介机构17家。', '全市共调整信息公开工作机构4个。'],
	},
	{
		name: 'disclosure-bodies-behind',
		id: 'org.bodies',
		head: ['disclosureBody', 'specialBody'],
		side: 'after',
		touching: true,
		// 1,226个乡镇均明确了信息公开机构: they are counted, not their offices.
		without: [...ELSEWHERE, 'townBodies', 'partBodies'],
		units: ['place'],
		about: { words: ['disclosure', 'disclosureBody'], sections: ['organisation'], behind: true },
		yes: {
			'办公室下设窗口、信息中心等3个政府信息公开机构。': 3,
			'设立1个专门机构，负责政府信息公开工作。': 1,
		},
		no: ['聘请3家公开机构。', '全县26个乡镇均明确了政府信息公开机构。', '设立1个专门机构，负责招商。'],
	},
	{
		name: 'reading-points',
		id: 'org.reading_points',
		head: 'readingPoint',
		side: 'either',
		without: [...ELSEWHERE, 'supply', 'newly'],
		units: ['place', 'none'],
		yes: {
			'全县设置政府信息公开查阅点18个。': 18,
			'设立档案馆、图书馆等7个公共查阅点。': 7,
			'设立7个方便群众的公共查阅点。': 7,
		},
		no: [
			'各查阅点共接待读者1191人。',
			'向各查阅点报送信息数为36。',
			'全年新增查阅点2个。',
			'设公共查阅点2个，乡镇设立14个。',
			'查阅点接待读者1191人。',
		],
	},
	{
		name: 'reading-points-with-readers',
		id: 'org.reading_points',
		head: 'readingPoint',
		side: 'after',
		touching: true,
		without: ['change', 'meeting', 'among'],
		units: ['place'],
		yes: { '全县18个公共查阅点接待读者1191人。': 18 },
		no: ['其中8个公共查阅点接待读者1191人。', '全县18个乡镇的查阅点接待读者1191人。'],
	},
];
