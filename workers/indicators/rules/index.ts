import { APPEALS } from './appeals';
import { RECEIVED } from './application';
import { RECEIVED_IN_ALL_WAYS } from './application-in-all-ways';
import { RECEIVED_BY_WAY } from './application-ways';
import { CATEGORIES } from './categories';
import { CATEGORY_REST } from './category-rest';
import { CHANNELS } from './channels';
import { COSTS } from './costs';
import { DECISIONS } from './decisions';
import { CARRIED, CLOSED } from './handled';
import { IN_FORCE } from './in-force';
import { LISTED_THERE } from './listed-there';
import { NORMATIVE } from './normative';
import { ORGANISATION } from './organisation';
import { POSTED } from './posted';
import { POSTED_THERE } from './posted-there';
import { PROACTIVE } from './proactive';
import { PUBLISHED } from './published';
import { PUBLISHED_BY_WAYS } from './published-by-ways';
import { PUBLISHED_OF_OWN } from './published-of-own';
import { REPLIES } from './replies';
import { REPLIES_FOR_SHORT } from './replies-for-short';
import { RESPONSE } from './response';
import { ROWS_TOLD } from './rows';
import type { Rule } from './rule';
import { STAFF } from './staff';
import { STAFF_CHARGED } from './staff-charged';
import { STAFF_KINDS } from './staff-kinds';
import { TOOK_PART } from './took-part';
import { TRAINING } from './training';

/** The rules for figures that are told in prose, by the file that holds them. */
export const FAMILIES: Readonly<Record<string, readonly Rule[]>> = {
	normative: NORMATIVE,
	'in-force': IN_FORCE,
	proactive: PROACTIVE,
	published: PUBLISHED,
	'published-of-own': PUBLISHED_OF_OWN,
	'published-by-ways': PUBLISHED_BY_WAYS,
	channels: CHANNELS,
	posted: POSTED,
	'listed-there': LISTED_THERE,
	'posted-there': POSTED_THERE,
	categories: CATEGORIES,
	'category-rest': CATEGORY_REST,
	response: RESPONSE,
	'took-part': TOOK_PART,
	application: RECEIVED,
	'application-in-all-ways': RECEIVED_IN_ALL_WAYS,
	'application-ways': RECEIVED_BY_WAY,
	handled: [...CARRIED, ...CLOSED],
	replies: REPLIES,
	'replies-for-short': REPLIES_FOR_SHORT,
	rows: ROWS_TOLD,
	appeals: APPEALS,
	organisation: ORGANISATION,
	'staff-kinds': STAFF_KINDS,
	staff: STAFF,
	'staff-charged': STAFF_CHARGED,
	costs: COSTS,
	training: TRAINING,
	decisions: DECISIONS,
};

/** All of them; of those that ask for as much, the earlier is tried first. */
export const RULES: readonly Rule[] = Object.values(FAMILIES).flat();
