/** What stands in the paste dialog, kept as it is typed: a page that is loaded anew or taken down loses none of it. */
export interface Draft {
	text: string;
	/** True while the dialog is open. */
	open: boolean;
}

const KEY = 'gongkai.draft';
const NONE: Draft = { text: '', open: false };

/** The draft of this tab. */
export function readDraft(): Draft {
	try {
		const { text, open } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
		return typeof text === 'string' ? { text, open: open === true } : NONE;
	} catch {
		return NONE;
	}
}

export function writeDraft(draft: Draft): void {
	try {
		if (draft.text === '' && !draft.open) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify(draft));
	} catch {
		// Too long for the browser, or storage is forbidden: it stays in the field.
	}
}
