import { slot } from '../../storage/slot';

/** What stands in the paste dialog, kept as it is typed: a page that is loaded anew or taken down loses none of it. */
interface Draft {
	text: string;
	/** True while the dialog is open. */
	open: boolean;
}

const kept = slot('draft', 'tab');
const NONE: Draft = { text: '', open: false };

/** The draft of this tab. */
export function readDraft(): Draft {
	try {
		const { text, open } = JSON.parse(kept.read() ?? '{}');
		return typeof text === 'string' ? { text, open: open === true } : NONE;
	} catch {
		return NONE;
	}
}

/** Keeps it; one that is too long for the browser stays in the field alone. */
export function writeDraft(draft: Draft): void {
	if (draft.text === '' && !draft.open) kept.clear();
	else kept.write(JSON.stringify(draft));
}
