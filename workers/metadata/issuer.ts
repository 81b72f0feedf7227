import { bodyInTitle, isBody } from './bodies';
import type { Fields } from './fields';
import { areaName, placesOf } from './places';

/** Where a report can name the body that issued it; folded. */
export interface IssuerClues {
	/** The name over the date at the end. */
	signed: string | undefined;
	/** The name under the title. */
	underTitle: string | undefined;
	fields: Fields;
	/** The report's opening: 由某某办公室编制. */
	opening: string;
	title: string | undefined;
}

/**
 * The body that issued the report, by the clue that names it with its area; a name that leaves the area out
 * (市人民政府办公室) is completed from the title's.
 */
export function issuerOf(clues: IssuerClues): string | undefined {
	const inTitle = clues.title === undefined ? undefined : bodyInTitle(clues.title);
	const told = [clues.signed, clues.underTitle, site(clues.fields), inTitle, compiledBy(clues.opening)];
	const names = told.filter((name): name is string => name !== undefined && isBody(name));
	const placed = names.find((name) => placesOf(name).areas.length > 0);
	if (placed) return fuller(placed, names);
	const area = inTitle === undefined ? undefined : areaName(placesOf(inTitle));
	return completed(names[0], area) ?? area;
}

const site = (fields: Fields): string | undefined =>
	fields.first('发布机构', '公开主体', '发文机关', '发布单位', '公开机构', '制作单位', '信息来源', '来源');

function compiledBy(opening: string): string | undefined {
	return /由([一-鿿()]{3,30}?)(?:综合|编制|组织编制|汇总|根据|负责编制)/.exec(opening)?.[1];
}

/** 洪泽区人民政府 is 淮安市洪泽区人民政府 where the report elsewhere names it, or its office, with the area above it. */
function fuller(name: string, others: readonly string[]): string {
	for (const other of others) {
		const above = other.slice(0, Math.max(0, other.indexOf(name)));
		if (above !== '' && areaName(placesOf(above)) === above) return above + name;
	}
	return name;
}

/** 市人民政府办公室 of 齐齐哈尔市 is 齐齐哈尔市人民政府办公室. */
function completed(name: string | undefined, area: string | undefined): string | undefined {
	if (!name || !area) return name;
	return name[0] === area.at(-1) ? area + name.slice(1) : name;
}
