import { type Accessor, createMemo, createResource } from 'solid-js';
import { createCardArtist } from '../../cards/artist';
import { attachmentOf } from '../../cards/attachment';
import { cardOf, withCheckup, withFigures } from '../../cards/card';
import { linkedOf } from '../../cards/choice';
import { cardAddress } from '../../cards/link/address';
import { outcomesOf } from '../../cards/outcomes';
import { receivedByYear, withYearBefore, type YearValue, yearBefore } from '../../cards/years';
import type { Card } from '../../report/card';
import { isoDay } from '../../report/day';
import type { Reading } from '../../report/reading';
import type { Sheet } from '../../report/sheet';
import type { App } from '../../ui/app-context';
import { type Chart, createOptions, type OptionState } from './options';
import { type CardPicture, createPicture } from './picture';
import { createSheet } from './sheet';

/** A card in the making. */
export interface Share extends OptionState {
	/** With what other reports in the library say to it: whether they agree, and what the year before states. */
	card: Accessor<Card>;
	/** The charts that this report gives. */
	charts: readonly Chart[];
	/** The card in words; undefined while something of it is still coming. */
	sheet: Accessor<Sheet | undefined>;
	/** The card's own address; undefined where it is too large for one. */
	link: Accessor<string | undefined>;
	picture: Accessor<CardPicture>;
	drawing: Accessor<boolean>;
}

/** Makes the card of a kept report. */
export function createShare(reading: Reading, app: App): Share {
	const { library } = app;
	const { sha256, name } = reading.source;
	const rows = library.rows();
	const plain = cardOf(reading, isoDay(rows.find((row) => row.id === sha256)?.keptAt ?? Date.now()));
	const years = receivedByYear(plain, rows);
	const charts = chartsOf(plain, years);
	const state = createOptions(plain, app.speech.language(), charts[0] ?? 'none');
	const { options } = state;
	const [before] = createResource(() => cardBefore(plain, app));
	const checkup = createMemo(() => library.relating.checkups().get(sha256));
	/** Nothing is called sound before it has been held against others. */
	const isCompared = () => checkup() !== undefined || !library.relating.working();
	const card = createMemo(() => {
		const judged = checkup();
		const told = judged ? withCheckup(plain, judged) : plain;
		return before.latest ? withYearBefore(told, before.latest) : told;
	});
	const [link] = createResource(
		() => withFigures(card(), linkedOf(card(), options().chosen)),
		async (told) => ({ address: await cardAddress(told, location.href) }),
	);
	const data = createData(reading, () => options().data, library);
	const sheet = createSheet({
		card,
		options,
		years,
		file: name,
		address: () => link.latest,
		convert: app.desk.convert,
	});
	const order = () => {
		const ready = sheet();
		if (!ready || !isCompared() || before.loading || link.loading || data.loading()) return undefined;
		const attachment = data.attachment();
		return { sheet: ready, ...(attachment && { attachment }) };
	};
	return {
		...state,
		card,
		charts,
		sheet,
		link: () => link.latest?.address,
		...createPicture(order, createCardArtist()),
	};
}

/** What goes into the picture, while the sender wants it there: the report's export and source. */
function createData(reading: Reading, wanted: Accessor<boolean>, library: App['library']) {
	const [attachment] = createResource(wanted, async () => {
		const original = await library.original(reading.source.sha256);
		return original && attachmentOf(reading, original);
	});
	// A resource keeps what it has when it is not wanted any more.
	return {
		attachment: () => (wanted() ? attachment() : undefined),
		loading: () => wanted() && attachment.loading,
	};
}

/** What the same issuer's report of the year before tells, where it is kept. */
async function cardBefore(card: Card, { library }: App): Promise<Card | undefined> {
	const kin = yearBefore(card, library.rows());
	const earlier = kin && (await library.reading(kin.id));
	return earlier && cardOf(earlier, card.readOn);
}

function chartsOf(card: Card, years: readonly YearValue[]): Chart[] {
	const made: Chart[] = [];
	if (outcomesOf(card).length > 0) made.push('outcomes');
	if (years.length > 0) made.push('years');
	return made.length > 0 ? [...made, 'none'] : [];
}
