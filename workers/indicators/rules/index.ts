import type { Rule } from '../matching/rule';
import { APPEALS } from './appeals';
import { RECEIVED } from './application';
import { RECEIVED_BY_WAY } from './application-ways';
import { CATEGORIES } from './categories';
import { CHANNELS } from './channels';
import { COSTS } from './costs';
import { DECISIONS } from './decisions';
import { CARRIED, CLOSED } from './handled';
import { NORMATIVE } from './normative';
import { ORGANISATION } from './organisation';
import { PROACTIVE } from './proactive';
import { PUBLISHED } from './published';
import { PUBLISHED_BY_WAYS } from './published-by-ways';
import { REPLIES } from './replies';
import { REPLIES_FOR_SHORT } from './replies-for-short';
import { RESPONSE } from './response';
import { ROWS_TOLD } from './rows';
import { TRAINING } from './training';

/** Every rule for a figure that is told in prose, by family. */
export const RULES: readonly Rule[] = [
	...NORMATIVE,
	...PROACTIVE,
	...PUBLISHED,
	...PUBLISHED_BY_WAYS,
	...CHANNELS,
	...CATEGORIES,
	...RESPONSE,
	...RECEIVED,
	...RECEIVED_BY_WAY,
	...CARRIED,
	...CLOSED,
	...REPLIES,
	...REPLIES_FOR_SHORT,
	...ROWS_TOLD,
	...APPEALS,
	...ORGANISATION,
	...COSTS,
	...TRAINING,
	...DECISIONS,
];
