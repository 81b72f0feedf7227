/**
 * 各县区、市直各部门: the bodies below and those beside are all that there are; in a province's report 市直 is below too.
 *
 * @param region the report's own place, where it is known
 */
export function isEverybody(words: string, region: string | undefined): boolean {
	const highest = EACH_LEVEL.exec(words)?.[1];
	if (highest && (region === undefined || region.endsWith(highest))) return true;
	if (BESIDE_AND_BELOW.test(words) || SITES_BELOW_TOO.test(words) || OF_ALL_LEVELS.test(words)) return true;
	const level = EVERYBODY.exec(words)?.[1];
	return level !== undefined && (level === '' || region === undefined || region.endsWith(level));
}

/** 区政府各部门、各街道共指定工作机构46个. */
const BESIDE_AND_BELOW =
	/(?:各(?:部门|单位|委办局)|[省市县区州旗]直(?:各)?(?:部门|单位))[、和及与]各?(?:乡镇|镇街|街道|镇|乡|县区|区县|县市区|县)(?:办事处|\(街道\)|政府|人民政府)?(?:全年|累计|本年度?)*(?:(?:共|均|都)(?!同)|(?:主动)?公开|收到|受理|发布)/;
/** 省直部门和市、县政府 */
const OF_ALL_LEVELS = /[省市](?:直|级|本级|政府)[^,，。;；\d、]{0,10}(?:[和及与、]|以及)各?(?:市、?县|县、?乡)/;
/** 市、县(区)两级政府, 省、市、县三级: the report's own level and those below it. */
const EACH_LEVEL =
	/(?:^|[^一-龥]|在|全[省市县区州旗])([省市县区州旗])(?:、[市县区州旗乡镇]{1,2}(?:\([市县区旗乡镇、街道]{1,6}\))?){1,3}[两二三四]级/;
/** 市政府网站及各县政府网站公开信息 */
const SITES_BELOW_TOO = /网站?[及和与、](?:其)?(?:各|所属|所辖)?(?:县|区|市|旗|乡|镇)[^,，。;；]{0,6}网站?/;
const EVERYBODY =
	/各[^,，。;；:、]{1,8}[、和及与]([省市县区州旗]?)(?:人民政府|政府|直|级|直属)?各?(?:有关|直属|职能|工作)?(?:部门|单位|(?<=政府)系统)(?:全年|累计|共)*(?=收到|受理|接到|新收|主动公开|公开|答复|办理|办结|确定|落实|明确|配备|指定|均|都|共?(?:有|设|设有|设立)?(?:专|兼)职|共?(?:设|设有|设立|有)?(?:政务|政府信息|信息)公开(?:工作)?(?:专门)?(?:机构|人员))/;
