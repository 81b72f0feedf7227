// Names of places and offices that open a clause and do what reports count.

/** The name of an office at a place in a text, without its place and its kind. */
export const officeAt = (text: string, at: number): string | undefined => nameAt(OFFICE, text, at);

/** The name of a place there; 全县, 我区, 各镇 are no names. */
export const placeAt = (text: string, at: number): string | undefined => nameAt(PLACE, text, at);

function nameAt(name: RegExp, text: string, at: number): string | undefined {
	name.lastIndex = at;
	return name.exec(text)?.[1];
}
const OFFICE =
	/(?:\d{4}年度?)?(?:其中)?[,:]?[省市县区州旗]((?!政府)[一-龥]{2,8}?)(?:局|委|办|厅)(?=共?(?:收到|受理|公开|主动公开|新收|接到|答复|办结|发布|制发))/y;
const PLACE =
	/(?:\d{4}年度?)?(?:其中)?[,:]?((?!.{0,2}[全我本各该此其]|在|[省市县区州镇乡]直)[一-龥]{2,4}?[市县区旗盟州镇乡])(?=共?(?:收到|受理|公开|主动公开|新收|接到|答复|办结|发布|制发))/y;

/** 高新区 is 高新技术产业开发区, and any other zone for short in its own report; so is 临空区 of 临空经济区. */
export const isShortFor = (name: string, own: string): boolean =>
	(ZONE_FOR_SHORT.test(name) && ZONE.test(own)) || (NAMED_ZONE.test(own) && isWithin(name, own));
const NAMED_ZONE = /(?:经济|开发|高新|旅游|风景|合作|产业|管理)区(?:管理?委|$)/;
/** Whether the letters of a name stand in another, in their order. */
function isWithin(name: string, own: string): boolean {
	let at = -1;
	for (const letter of name) {
		at = own.indexOf(letter, at + 1);
		if (at < 0) return false;
	}
	return true;
}
const ZONE_FOR_SHORT = /^(?:高新|经开|开发|新|园|示范|保税|度假|试验|实验)区$/;
const ZONE = /(?:开发|高新|园|新|示范|保税|度假|试验|实验)区(?:管理?委|$)/;
