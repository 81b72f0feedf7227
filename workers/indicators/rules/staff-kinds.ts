import type { PartOf } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';
import type { About, Rule } from './rule';

/** In a text or a part that speaks of disclosure. */
const OF_DISCLOSURE: About = {
	words: ['disclosure', 'governmentInfo', 'readingPoint', 'duty', 'staffWork', 'metOn'],
	sections: ['organisation'],
	behind: true,
};
/** 新增2名专职人员, 增配1名兼职人员 are some of those that there are. */
const NO_STAFF: readonly Sense[] = ['training', 'trainee', 'otherDomain', 'hotline', 'newly', 'change'];

/** One of the two kinds of staff. */
interface Staff {
	name: string;
	/** The last part of the figure's name. */
	part: PartOf<'org.staff'>;
	head: Sense;
	/** What the other kind is counted with. */
	other: Sense;
	word: string;
}

const KINDS: readonly Staff[] = [
	{ name: 'full-time', part: 'full_time', head: 'fullTime', other: 'partTime', word: '专职' },
	{ name: 'part-time', part: 'part_time', head: 'partTime', other: 'fullTime', word: '兼职' },
];

/** 专职人员35人, 配备了35名专职人员. */
const staffOf = ({ name, part, head, other, word }: Staff): Rule => ({
	name: `staff-${name}`,
	id: `org.staff.${part}`,
	head,
	side: 'either',
	without: [...NO_STAFF, other, 'audience'],
	units: ['person', 'none'],
	about: OF_DISCLOSURE,
	yes: {
		[`从事政府信息公开工作人员158人，其中${word}人员35人。`]: 35,
		[`安排${word}人员5名，负责信息公开工作。`]: 5,
		[`为做好政府信息公开工作，配备了35名${word}工作人员。`]: 35,
		[`本局配备了35名${word}工作人员，并设立公共查阅点。`]: 35,
	},
	no: [
		`${word}调解员35人。`,
		`加强政府信息公开工作力量，新增${word}人员35人。`,
		`政府信息公开工作有序开展，社区配备35名${word}网格员。`,
		`设立政务公开专区，配备35名${word}咨询人员。`,
		`村里有35名${word}人员。`,
		`加强政府信息公开工作力量，新增35名${word}工作人员。`,
	],
});

/** 我县落实专职人员35人: in the overview nobody else's staff is told of, unless they are charged with something. */
const staffInOverview = ({ name, part, head, other, word }: Staff): Rule => ({
	name: `staff-${name}-in-the-overview`,
	id: `org.staff.${part}`,
	head,
	touching: true,
	weak: true,
	without: [...NO_STAFF, other],
	never: ['charged', 'otherDomain', 'hotline'],
	units: ['person'],
	about: { words: [], sections: ['overview'] },
	// Read only in that part, see the fixtures.
	yes: {},
	no: [`${word}人员35人。`, `${word}调解员35人。`],
});

/** 专职人员35人 of an office of its own, under whatever heading. Read only in the report of a town or an office, see the fixtures. */
const staffOfItsOwn = ({ name, part, head, other, word }: Staff): Rule[] => [
	{
		name: `staff-${name}-of-its-own`,
		id: `org.staff.${part}`,
		head,
		leads: true,
		touching: true,
		weak: true,
		ownField: true,
		without: [...NO_STAFF, other],
		never: ['otherDomain', 'hotline'],
		units: ['person'],
		yes: {},
		no: [`${word}调解员35人。`, `${word}人员35人。`],
	},
	{
		// 落实1名专职人员、28名兼职人员: it tells both kinds.
		name: `staff-${name}-of-its-own-behind`,
		id: `org.staff.${part}`,
		head,
		side: 'after',
		touching: true,
		closing: true,
		weak: true,
		ownField: true,
		without: NO_STAFF,
		never: ['otherDomain', 'hotline', 'audience'],
		units: ['person'],
		about: { words: [other], sections: [], behind: true },
		yes: {},
		no: [`落实5名${word}人员。`, `大厅接待5名${word}人员。`],
	},
];

/** Who does the work of disclosure full time, and who beside other work (专职、兼职人员). */
export const STAFF_KINDS: readonly Rule[] = [
	...KINDS.map(staffOf),
	...KINDS.map(staffInOverview),
	...KINDS.flatMap(staffOfItsOwn),
];
