import { bodyInTitle } from './bodies';
import { areaName, placesOf } from './places';

/**
 * The administrative area that the report is of, with the parents that are printed with it: from the title, else
 * the issuer, else the name by which the report's own words call 我市, 我县.
 *
 * @param text the folded text, its beginning
 */
export function regionOf(title: string | undefined, issuer: string | undefined, text: string): string | undefined {
	const names = [title === undefined ? undefined : areaOf(bodyInTitle(title))];
	names.push(issuer === undefined ? undefined : areaOf(issuer));
	const [inTitle, inIssuer] = names;
	if (inTitle && inIssuer?.endsWith(inTitle)) return inIssuer;
	return inTitle ?? inIssuer ?? ownName(text);
}

/** Where a body is: 霁川市公安局望河区分局 is in 霁川市望河区. */
function areaOf(body: string): string | undefined {
	const places = placesOf(body);
	const [, branch = ''] = BRANCH.exec(places.rest) ?? [];
	const area = areaName(places);
	return area === undefined ? undefined : area + branch;
}
const BRANCH = /^[一-鿿]{2,12}?局([一-鿿]{2,6}?[区县旗])分局$/;

/** "我市 … 云岭市政务公开工作": the place of that rank which the text names most. */
function ownName(text: string): string | undefined {
	const unit = /[我本]([省市县州盟旗镇乡]|区(?!域))/.exec(text)?.[1];
	if (!unit) return undefined;
	const named = new Map<string, number>();
	for (const match of text.matchAll(
		new RegExp(`(?:^|[。，、；:“《\\n由在和与])((?:(?!在)[一-鿿]){2,7}?${unit})(?=[一-鿿“])`, 'g'),
	)) {
		const name = areaName(placesOf(match[1] as string));
		if (name) named.set(name, (named.get(name) ?? 0) + 1);
	}
	const [first] = [...named].sort((a, b) => b[1] - a[1]);
	return first && (first[1] >= 2 || hasSite(first[0], text)) ? first[0] : undefined;
}

/** 在云岭市人民政府门户网站公布, 在云岭市人民政府(www.…): what calls itself 我市 stands on the site of its own. */
const hasSite = (name: string, text: string): boolean =>
	new RegExp(`${name}(?:人民)?政府(?:(?:门户)?网站|\\((?:http|www))`).test(text);
