import { expect, test } from 'vitest';
import { knownWords } from '../../../workers/cli/known-words';
import { textDocument } from '../../../workers/formats/text';
import { gather } from '../../../workers/read';

test('each word of a sentence stands with its meanings, and one that no rule knows is not there', async () => {
	const document = textDocument('三、依申请公开情况\n全年收到申请12件，其中以图文递交3件，传真2件。', 'utf-8');
	expect(knownWords(await gather(document))).toEqual([
		'全年收到申请12件，其中以图文递交3件，传真2件。\n  收到 (receive)  申请 (application)  其中 (among)  传真 (fax)\n',
	]);
});
