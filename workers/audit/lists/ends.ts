/** Whether the words between two numbers say that the second is no part of the same list. */
export const endsList = (gap: string): boolean =>
	gap.length > REACH ||
	NEW_START.test(gap) ||
	NEW_ACT.test(gap) ||
	NEW_VIEW.test(gap) ||
	gap.includes('其中') ||
	gap.endsWith('中的') ||
	RESPECTIVELY.test(gap) ||
	hasBareNumber(gap);

/** 其中目录系统238条分别为概况类3条、…: what follows are the parts of that one. */
const RESPECTIVELY = /^,?分别[为是]/;

/** No part begins farther behind the number before it. */
const REACH = 60;

/** What opens a statement of its own; 较好12个 is a part by its name. */
const NEW_START =
	/(?:^|[,，;。、])(?:共(?!公)|合计|总计|累计|另|此外|同比|比(?![例赛])|较(?![好差大小高低强弱优重轻])|同时|并(?![购网联])|且|以上|上述|结转(?:下|至|到|\d|$))|上年|去年/;

/** 复议62件,其中维持40件,撤销5件;办理应诉38件: what is done next has a number of its own. */
const NEW_ACT = /;(?:[全我本][县市区年镇局]|办理|受理|收到|发生|组织|举办|开展|召开|接待|印发|制发)/;

/** 自然人286件、法人32件;从内容看,征收类169件: the whole is divided anew. */
export const NEW_VIEW = /[,，;。](?:从|按照?)[^,，。;:、\d]{2,10}(?:看|分|划分|分类|统计)?[,，:]/;

/** 动态类402,其他类248条: a number that no unit shows to be one of the list. */
export const hasBareNumber = (gap: string): boolean => BARE.test(gap);

const BARE = /[一-鿿](?:\d{2,}(?=[,，;、。)])|\d(?=[,，;。]))/;
