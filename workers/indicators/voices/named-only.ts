import type { IndicatorId } from '../../../src/report/catalog';
import { rightBefore, rightBehind } from '../../text/around';
import type { Counted } from '../sentence/counted';
import type { Term } from '../sentence/terms';

// Bodies that are named and tell nothing: where something stands, whom it is for, whom it is against.

/** 在档案馆和各乡镇共设立查阅点23处: they stand there, and are everybody's. */
export const isWhere = ({ start: from, end }: Term, start: number, text: string): boolean =>
	(text.charAt(start) === '在' || JOINED.test(text.slice(start, from))) && SET_UP.test(rightBehind(text, end, 16));
/** 市档案馆、政务大厅以及各区共设立 */
const JOINED = /(?:馆|大厅|中心)(?:[、和及与]|以及)$/;
/** 在20个乡镇便民服务中心设立: the halls of them; 在各镇、街道设立. */
const SET_UP =
	/^(?:\([^()]{1,6}\))?(?:[、和及与]各?(?:乡镇|镇街|街道|镇|乡|县区|县|区|部门|单位|社区|村)){0,3}(?:办事处)?(?:(?:人民政府|便民|政务|为民|党群|社区|村|综合){0,3}服务(?:中心|站|大厅))?(?:内|中|等|等地|等处)?(?:共|均|都|分别|还|也|统一)?(?:设立|设置|设有|设|建立|建成|建有|配备)/;

/** 组织各县区信息员参加培训班2期: whoever came, the body taught them. */
export const isTaught = ({ start, end }: Term, text: string): boolean =>
	(CALLED.test(rightBefore(text, start, 3)) && TO_A_TRAINING.test(rightBehind(text, end, 24))) ||
	(BY_THEM.test(rightBefore(text, start, LONGEST_BY)) && WHO_CAME.test(rightBehind(text, end, 24)));
/** 召开由各乡镇、各部门负责人参加的会议2次 */
const BY_THEM = /由(?:各[^,，。;；\d]{1,6}[、和及与])?$/;
const LONGEST_BY = 9;
const WHO_CAME = /^[^,，。;；\d]{0,20}参加的/;
const CALLED = /(?:组织|召集|面向|对|为)(?:了|全[省市县区])?$/;
const TO_A_TRAINING = /^[^,，。;；\d]{0,12}(?:参加的?|人员|信息员|联络员|干部|负责人)[^,，。;；\d]{0,10}培训/;
/** 针对县政府各部门提起的行政复议4件: they are what it is about, not who tells it. */
export const isTarget = ({ start: from }: Term, start: number, text: string): boolean =>
	AGAINST.test(text.slice(start, from));
const AGAINST = /(?:针对|对|以)[^,，]{0,8}$/;

/** 各县区工作人员共40人参加培训: whoever came, they were trained here. */
export const areTrainedHere = (id: IndicatorId, { sentence: { text }, quantity, clause }: Counted): boolean =>
	id === 'training.people' &&
	(CAME.test(rightBehind(text, quantity.end, 24)) || TRAINED.test(text.slice(clause.start, quantity.start)));
/** 共培训各乡镇信息员328人 */
const TRAINED = /^[^各乡镇街县区]{0,6}(?:培训|轮训)/;
/** 250余名业务人员参训, 联络员115人进行了业务培训 */
const CAME =
	/^次?(?:(?:分批|集中)?(?:进行|开展)了?[^,，。;；\d]{0,14}(?:培训|轮训)|(?:[^,，。;；\d]{0,8}(?:学员|人员|干部|同志|骨干|信息员|联络员|负责人))?(?:参加|参训|接受))/;
