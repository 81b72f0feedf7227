import type { Stock } from '../stock';
import { reportsSection } from './reports';
import type { Section } from './section';

/** Everything that a backup carries, in the order of the file. */
export const sectionsOf = (stock: Stock): Section[] => [reportsSection(stock)];
