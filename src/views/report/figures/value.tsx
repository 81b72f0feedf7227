import { For, Show } from 'solid-js';
import type { Indicator } from '../../../report/reading';
import { useWords } from '../../../ui/app-context';
import { isShare } from '../../../words/units/share';
import { useReport } from '../view';

/** A number as it was read, with its hedge; open readings are all shown. */
export function Value(props: { of: Pick<Indicator, 'value' | 'readings' | 'qualifier' | 'unit'>; unit?: boolean }) {
	const words = useWords();
	const view = useReport();
	/** It belongs to the number: 95%, not 95 %. */
	const sign = () => (props.unit && isShare(props.of.unit) ? props.of.unit : '');
	const number = (value: number): string => {
		const plain = words().number(value) + sign();
		return props.of.qualifier ? view.words().qualifier[props.of.qualifier](plain) : plain;
	};
	return (
		<span class="value">
			<Show when={props.of.value !== undefined} fallback={<OpenReadings readings={props.of.readings ?? []} />}>
				{number(props.of.value as number)}
			</Show>
			<Show when={props.unit && !sign() && props.of.unit && view.words().unit(props.of.unit, props.of.value)}>
				{(unit) => <span class="unit"> {unit()}</span>}
			</Show>
		</span>
	);
}

/** Readings that are named in a line; the chooser has them all. */
const NAMED = 4;

function OpenReadings(props: { readings: readonly number[] }) {
	const words = useWords();
	const view = useReport();
	return (
		<span class="open-readings" title={view.words().figures.openHint}>
			<span class="open-mark">{view.words().figures.open}</span>
			<For each={props.readings.slice(0, NAMED)}>
				{(reading) => <span class="open-reading">{words().number(reading)}</span>}
			</For>
			{props.readings.length > NAMED ? '…' : ''}
		</span>
	);
}
