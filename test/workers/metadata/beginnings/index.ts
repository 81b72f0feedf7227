import { AREAS } from './areas';
import type { Beginning } from './beginning';
import { BRANCHES } from './branches';
import { DAYS } from './days';
import { DEPARTMENTS } from './departments';
import { ISSUERS } from './issuers';
import { NUMBERS } from './numbers';
import { PERIODS } from './periods';
import { SIGNATURES } from './signatures';
import { TITLES } from './titles';
import { TOWNS } from './towns';

/** All of them, by what they are chiefly about. */
export const BEGINNINGS: readonly Beginning[] = [
	...TITLES,
	...BRANCHES,
	...AREAS,
	...ISSUERS,
	...TOWNS,
	...DEPARTMENTS,
	...NUMBERS,
	...PERIODS,
	...DAYS,
	...SIGNATURES,
];
