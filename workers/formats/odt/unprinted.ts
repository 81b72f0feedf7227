import type { Attributes } from '../page/spans';
import type { Styles } from './styles';

/**
 * Elements whose content is not printed: what tracked changes took away, comments, readings over characters, the marks
 * of notes, labels for programs without lists, what other programs drew, cells that another one covers.
 */
const UNPRINTED: ReadonlySet<string> = new Set([
	'tracked-changes',
	'annotation',
	'ruby-text',
	'note-citation',
	'number',
	'object',
	'object-ole',
	'math',
	'forms',
	'script',
	'binary-data',
	'covered-table-cell',
]);

/** True where an element is not printed: by what it is, by its own word, or by its style. */
export function isUnprinted(name: string, attributes: Attributes, styles: Styles): boolean {
	if (UNPRINTED.has(name) || name.endsWith('-source')) return true;
	if (name === 'p' || name === 'h') return styles.hides('paragraph', attributes.get('style-name'));
	if (name === 'span') return styles.hides('text', attributes.get('style-name'));
	if (name === 'table-row') return /^(?:collapse|filter)$/.test(attributes.get('visibility') ?? '');
	if (name === 'section') return attributes.get('display') === 'none' || isOn(attributes, 'is-hidden');
	return name === 'hidden-text' && isOn(attributes, 'is-hidden');
}

/** True for an attribute that says so. */
export const isOn = (attributes: Attributes, name: string): boolean => attributes.get(name) === 'true';
