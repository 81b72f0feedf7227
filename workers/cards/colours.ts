import type { Sheet, SheetPart } from '../../src/report/sheet';

/** What a card is drawn with. */
export interface Colours {
	paper: string;
	ink: string;
	soft: string;
	line: string;
	/** 朱红: what does not add up, and nothing else. */
	wrong: string;
	holds: string;
	/** For the parts of a whole, from the first of a tone on. */
	tones: Readonly<Record<SheetPart['tone'], readonly string[]>>;
	/** A code is dark on light whatever the paper: not every camera reads the reverse. */
	code: { ground: string; module: string };
}

/** The interface's colours (`tokens.css`), for paper that is sent away. */
export const COLOURS: Readonly<Record<Sheet['theme'], Colours>> = {
	light: {
		paper: '#fbfaf6',
		ink: '#1c1f22',
		soft: '#5a5d60',
		line: '#dedbd2',
		wrong: '#b3261e',
		holds: '#17646b',
		tones: {
			open: ['#17646b', '#6ba3a7', '#b4d3d3'],
			shut: ['#1c1f22'],
			else: ['#8b8b86', '#b9b7ae', '#dad7cd'],
		},
		code: { ground: '#fbfaf6', module: '#1c1f22' },
	},
	dark: {
		paper: '#16181a',
		ink: '#e8e5dd',
		soft: '#a5a39c',
		line: '#34373a',
		wrong: '#f39485',
		holds: '#7fc4c4',
		tones: {
			open: ['#7fc4c4', '#4d8b8d', '#2f5f62'],
			shut: ['#e8e5dd'],
			else: ['#85878a', '#5f6265', '#44474a'],
		},
		code: { ground: '#f3f1ea', module: '#101213' },
	},
};
