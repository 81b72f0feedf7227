import type { Card } from '../../report/card';
import type { CardFormat, Sheet } from '../../report/sheet';
import type { CardSpeech } from '../../words/cards';
import { MOST_SHOWN } from '../choice';
import { groupsOf } from './groups';

/** How a card is wanted. */
export interface Look {
	format: CardFormat;
	theme: Sheet['theme'];
	/** Names of the catalog, in the order in which they are shown. */
	chosen: readonly string[];
	/** The source's file name, where it is to be told. */
	source?: string;
	link?: string;
	chart?: NonNullable<Sheet['chart']>;
}

/**
 * A card in words: what the artist lays out.
 *
 * @param card with all figures that it has: shares are told of wholes that are not shown
 * @param name the issuer's name in the script of the card
 */
export function sheetOf(card: Card, name: string, look: Look, speech: CardSpeech): Sheet {
	const { face } = speech.card;
	const { words } = speech;
	const checks = checksOf(card, speech);
	return {
		format: look.format,
		theme: look.theme,
		language: speech.language,
		kind: face.kind,
		name: name === '' ? face.unnamed : name,
		year: card.year === undefined ? '' : face.year(card.year),
		traits: card.level ? words.level[card.level] : '',
		groups: groupsOf(card, look.chosen.slice(0, MOST_SHOWN[look.format]), look.format === 'long', speech),
		none: face.none,
		join: face.join,
		...(look.chart && { chart: look.chart }),
		...(checks && { checks }),
		small: [
			face.readOn(words.date(Date.parse(`${card.readOn}T12:00`))),
			...(look.source === undefined ? [] : [face.source(look.source)]),
		],
		program: words.app.name,
		claim: face.claim,
		...(look.link !== undefined && { link: look.link }),
		scan: face.scan,
	};
}

/** Whether it adds up: what does not is said apart. */
export function checksOf({ checks }: Card, { card: { face }, words }: CardSpeech): Sheet['checks'] {
	if (!checks) return undefined;
	const { all, holds, wrong = 0 } = checks;
	if (holds === all) return { says: face.allHold(words.number(all)), sound: true };
	const open = all - holds - wrong;
	const says = face.checks(words.number(all), words.number(holds));
	return {
		says: open > 0 ? says + face.open(words.number(open)) : says,
		...(wrong > 0 && { wrong: face.wrong(words.number(wrong)) }),
	};
}
