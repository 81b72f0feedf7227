/** Longer words beside a link are a text of their own. */
const CAPTION = 100;
const LONGEST = 4096;

/** True where a text is nothing but a link, or a link and its title: there is no network to fetch the page with. */
export function isLoneLink(text: string): boolean {
	if (text.length > LONGEST) return false;
	const rest = text.replace(/https?:\/\/[^\s\u3000-\u303f\uff00-\uffef]+/gi, '');
	return rest !== text && rest.trim().length <= CAPTION;
}
