import { For } from 'solid-js';

interface SegmentsProps<T extends string> {
	/** Of the radio group, within the page. */
	name: string;
	options: readonly T[];
	chosen: T;
	label(option: T): string;
	/** Of a label that is not in the interface's language. */
	lang?(option: T): string;
	onChoose(option: T): void;
}

/** One of a few, side by side; what they are called together is said by the fieldset around them. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
	return (
		<For each={props.options}>
			{(option) => (
				<label>
					<input
						type="radio"
						name={props.name}
						value={option}
						checked={props.chosen === option}
						onChange={() => props.onChoose(option)}
					/>
					<span lang={props.lang?.(option)}>{props.label(option)}</span>
				</label>
			)}
		</For>
	);
}

/** One of a few, under a name. */
export function Choice<T extends string>(props: SegmentsProps<T> & { legend: string }) {
	return (
		<fieldset class="choice">
			<legend>{props.legend}</legend>
			<div class="segments">
				<Segments {...props} />
			</div>
		</fieldset>
	);
}
