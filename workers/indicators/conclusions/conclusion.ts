/** A conclusion: what it is drawn from, and how it is said behind that. */
export interface Conclusion {
	of: string;
	says: RegExp;
	id: string;
	rule: string;
	/** It says 均, 全, 都 or 皆: where none of these stands behind a number it need not be looked for. */
	saysAll?: true;
	/** Only where one was counted: 1件，予以公开. */
	single?: true;
}
