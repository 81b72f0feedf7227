import type { Destination } from './state';

/** Where words that are not part of the running text go. */
export type Aside = 'notes' | 'heads';

/** What a group is for. */
export interface Entered {
	destination: Destination;
	aside?: Aside;
	/** True for a text box: its words stand before the paragraph that it hangs on. */
	isBox?: true;
}

const destinations = (names: string, entered: Entered): [string, Entered][] =>
	names.split(' ').map((name) => [name, entered]);

/**
 * The words that say what their group is (RTF 1.9.1, "Destination control words"). A group that begins with \* and a
 * word that is not here is not read; any other group is a part of the one around it.
 */
export const DESTINATIONS: ReadonlyMap<string, Entered> = new Map([
	...destinations('fonttbl', { destination: 'fonts' }),
	...destinations('stylesheet', { destination: 'styles' }),
	...destinations('listtext pntext', { destination: 'number' }),
	...destinations('fldinst', { destination: 'instruction' }),
	...destinations('nesttableprops', { destination: 'row' }),
	...destinations('fldrslt result ud rtf moMath moMathPara', { destination: 'text' }),
	...destinations('footnote', { destination: 'text', aside: 'notes' }),
	...destinations('shptxt dptxbxtext', { destination: 'text', isBox: true }),
	...destinations('header headerl headerr headerf footer footerl footerr footerf', {
		destination: 'text',
		aside: 'heads',
	}),
	...destinations('upr shp shpinst shpgrp do object', { destination: 'held' }),
	...destinations(
		'colortbl info pict nonshppict shppict shprslt datafield nonesttables listtable listoverridetable ' +
			'revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl filetbl template ' +
			'annotation atnid atnauthor atntime atnicn atnref atnparent atrfstart atrfend bkmkstart bkmkend xe tc rxe txe ' +
			'pn pntxta pntxtb objclass objname objdata objalias objsect ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
			'private passwordhash protusertbl mmathPr mmathPict title subject author keywords doccomm comment',
		{ destination: 'none' },
	),
]);
