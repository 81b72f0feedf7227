import type { Received } from '../received';
import type { Stock } from '../stock';
import { receivedSection } from './received';
import { reportsSection } from './reports';
import type { Section } from './section';

/** Everything that a backup carries, in the order of the file. */
export const sectionsOf = (stock: Stock, received: Received): Section[] => [
	reportsSection(stock),
	receivedSection(received),
];
