import { type Cell, type Change, eachCell, type Random } from '../sheet';

/** A figure in other characters of the same value. */
const printed = (print: (text: string, random: Random) => string): Change =>
	eachCell('figure', (cell, random) => ({ ...cell, text: print(cell.text, random) }));

/** A nought as something that tells none, which must not be read. */
const noughtsAs = (text: string): Change =>
	eachCell('figure', (cell) => (cell.value === 0 ? { ...unread(cell), text } : cell));

/** A cell that tells no figure any more. */
const unread = ({ value: _, ...cell }: Cell): Cell => cell;

const thousands = (text: string, mark: string): string =>
	text.replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, mark));
const wide = (text: string): string =>
	text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** How the figures of a table are printed. */
export const FIGURES: Readonly<Record<string, Change>> = {
	/** Offices leave out what is nothing. */
	'noughts blank': noughtsAs(''),
	/** Or strike it out. */
	'noughts —': noughtsAs('—'),
	'noughts /': noughtsAs('/'),
	/** Or say it: this is a 0. */
	'noughts 无': eachCell('figure', (cell) => (cell.value === 0 ? { ...cell, text: '无' } : cell)),
	/** Some of the noughts only. */
	'some noughts blank': eachCell('figure', (cell, random) =>
		cell.value === 0 && random() < 0.3 ? { ...unread(cell), text: '' } : cell,
	),
	'thousands by commas': printed((text) => thousands(text, ',')),
	'thousands by Chinese commas': printed((text) => thousands(text, '，')),
	'thousands by spaces': printed((text) => thousands(text, ' ')),
	'full-width digits': printed(wide),
	/** As justified text is copied. */
	'digits set apart': printed((text) => (/^\d+$/.test(text) ? [...text].join(' ') : text)),
	/** A space in some figures, as a narrow cell wraps them. */
	'some figures broken': printed((text, random) =>
		text.length > 1 && random() < 0.4 ? `${text.slice(0, -1)} ${text.slice(-1)}` : text,
	),
	/** A scan's O for every 0. */
	'O for 0': printed((text) => text.replaceAll('0', 'O')),
	/** And of some. */
	'some O for 0, l for 1': printed((text, random) =>
		text.replace(/[01]/g, (digit) => (random() < 0.3 ? (digit === '0' ? 'O' : 'l') : digit)),
	),
	/** Letters that nobody can tell: such a figure is not read. */
	'B for 8': eachCell('figure', (cell) =>
		cell.text.includes('8') ? { ...cell, value: Number.NaN, text: cell.text.replaceAll('8', 'B') } : cell,
	),
	/** The unit in the cell. */
	'units in cells': printed((text) => (/^\d+$/.test(text) ? `${text}件` : text)),
	/** As forms are filled in by hand. */
	'figures in brackets': printed((text) => (/^\d+$/.test(text) ? `（${text}）` : text)),
	'two digits at least': printed((text) => (/^\d$/.test(text) ? `0${text}` : text)),
	/** As a spreadsheet keeps whole numbers. */
	'.00 behind figures': printed((text) => (/^-?\d+$/.test(text) ? `${text}.00` : text)),
	/** A note in the cell. */
	'notes in cells': printed((text, random) =>
		/^\d{2,}$/.test(text) && random() < 0.3 ? `${text}（其中网上${text.slice(0, -1)}件）` : text,
	),
	/** The mark of a note below the table. */
	'asterisks behind figures': printed((text, random) => (random() < 0.15 ? `${text}*` : text)),
	/** Sign that a scan makes of dirt. */
	'dots behind figures': printed((text, random) => (random() < 0.15 ? `${text}.` : text)),
};
