import { flag, object, text } from '../../report/guards';
import { dataIn } from '../../storage/data';
import { slot } from '../../storage/slot';

/** What stands in the paste dialog, kept as it is typed: a page that is loaded anew or taken down loses none of it. */
interface Draft {
	text: string;
	/** True while the dialog is open. */
	open: boolean;
}

const kept = slot('draft', 'tab');
const draft = object<Draft>({ text, open: flag });

/** The draft of this tab. */
export const readDraft = (): Draft => dataIn(kept, draft) ?? { text: '', open: false };

/** Keeps it; one that is too long for the browser stays in the field alone. */
export function writeDraft(now: Draft): void {
	if (now.text === '' && !now.open) kept.clear();
	else kept.write(JSON.stringify(now));
}
