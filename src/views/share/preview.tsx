import { Match, Switch } from 'solid-js';
import type { Sheet } from '../../report/sheet';
import type { CardSpeech } from '../../words/cards';
import type { Share } from './share';

/** The card itself: an image, so that it can be pressed and held where nothing else works. A long one scrolls, by keys too. */
export function Preview(props: { share: Share; speech: CardSpeech }) {
	const words = () => props.speech.card.share;
	return (
		<section
			class="share-preview"
			aria-label={words().stage}
			tabindex="0"
			data-format={props.share.options().format}
			aria-busy={props.share.drawing()}
		>
			<Switch fallback={<p role="status">{words().drawing}</p>}>
				<Match when={props.share.picture().failed}>
					{(why) => (
						<p role="alert" class="wrong">
							{words().failed[why()]}
						</p>
					)}
				</Match>
				<Match when={props.share.picture().address}>
					{(address) => <img src={address()} alt={inWords(props.share.sheet(), props.speech)} />}
				</Match>
			</Switch>
		</section>
	);
}

/** What the picture says, for those who do not see it. */
function inWords(sheet: Sheet | undefined, { card }: CardSpeech): string {
	if (!sheet) return '';
	const lines = sheet.groups.flatMap(({ lines }) => lines);
	return [
		card.share.preview([sheet.name, sheet.year].filter(Boolean).join(' ')),
		...lines.map(({ name, before, digits, after }) => [name, before, digits, after].filter(Boolean).join(' ')),
		...(sheet.checks ? [sheet.checks.says, sheet.checks.wrong ?? ''] : []),
	]
		.filter(Boolean)
		.join('; ');
}
