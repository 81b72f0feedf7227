import { oneOf } from '../../text/one-of';

// Pieces of what is said of all that was counted: 23条，均已办理完毕.

export const ALL = '(?:均|全部|全都|都|全|皆)';
/** How it was done: in time, by the rules, in writing. */
export const HOW = `${oneOf(
	/已|经|均|全部|并|严格/,
	// 在规定的时限内
	/(?:按|按照|在)规定的?(?:时间|时限|期限)内?/,
	// 在15个工作日内
	/[在于]?\d{1,2}个工作日(?:之)?内/,
	// 按照《条例》的规定和要求
	/按《条例》规定的要求|按《条例》规定|(?:严格)?(?:按|按照|依照|依据)(?:《[^》]{1,20}》|(?:政府)?信息公开)?(?:及|和)?(?:相关|有关|法定|规定|规范|既定)?的?(?:规定|要求|程序|程式|时限|期限|流程|规范|法规|标准)(?:[和及与、](?:相关|有关|法定|规定|规范)?的?(?:规定|要求|程序|时限|期限|流程|格式))?/,
	/按期限|按时|按期|按规|按质|如期|及时|依法|依规/,
	// 在法定期限内
	/在?(?:法定|规定|法律规定)?的?(?:期限|时限|时间|期间)内/,
	// 20个工作日内
	/在?(?:\d+|[一二三五十]+)个?工作日之?内/,
	/逐一|逐件|一一|妥善|顺利/,
	/圆满|规范|准确|认真|保质保量/,
	/书面|合法|当面|当场|现场/,
	// 以书面形式
	/(?:通过|以)[^,，。;；\d]{2,16}(?:形式|方式)/,
	// 通过邮件
	/(?:通过|以)?(?:邮件|电子邮件|邮寄|信函|电话|书面|网络)(?:等?(?:形式|方式))?/,
)}*`;
/** Who did it. */
const OWN = `${oneOf(
	/我[局委办厅镇乡街县区市校旗部院队站关会行]|我(?:中心|单位)|本(?:局|机关|单位|街道|镇|办|校|部|委|厅|关)/,
	/[省市县区总]局|省厅|总队|管委会/,
	/学校|[镇乡县区市]政府|街道(?:办事处)?/,
)}?`;
/** The applications again: 对上述申请. */
const THEY =
	'(?:对于?)?(?:(?:所有|上述|以上|收到的|受理的)(?:依申请公开|政府信息公开|信息公开)?(?:申请|事项|件)(?:事项|件)?|(?:政府信息公开|信息公开)?申请)?';
/** What may stand between the number and its outcome: a comma, 目前, 并; or it is the next sentence (。均已答复。). */
export const THEN = `[,，。;；]?(?:目前|现|并|且|现已|已)*${OWN}${THEY}[,，]?`;
/** 按规定全部予以答复 */
export const BY_RULE = '(?:(?:依法|按(?:照)?(?:有关|相关)?规定)(?=均|全|都))?';

/** ，按要求已办结: 已 alone, without 均, is enough where no other number follows. */
export const ONCE = `[,，](?=[^,，。;；\\d]{0,16}已)(?:目前|现|并|且)*${OWN}`;

/** ，并在规定时间内依法办结: how it was done stands for 已. */
export const DULY = `[,，](?:并|且)?(?=[^,，。;；\\d]{0,20}(?:按|依|及时|如期|期限内|时限内|时间内|期间内|工作日内)|[^,，。;；\\d]{0,4}\\d{1,2}个?工作日)${OWN}`;

/** An appeal's clause ends there: no number of its own follows, nor another outcome. */
export const END = '(?=[,，。;；)\\n]|$)';
export const outcome = (pattern: string): RegExp => new RegExp(`^${pattern}`);
