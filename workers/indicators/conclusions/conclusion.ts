/** A conclusion: what it is drawn from, and how it is said behind that. */
export interface Conclusion {
	of: string;
	says: RegExp;
	id: string;
	rule: string;
	/** Only where one was counted: 1件，予以公开. */
	single?: true;
}
