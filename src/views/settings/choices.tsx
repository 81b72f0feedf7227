import { For } from 'solid-js';

interface ChoiceProps<T extends string> {
	/** Of the group, within the page. */
	name: string;
	legend: string;
	options: readonly { value: T; label: string; lang?: string }[];
	chosen: T;
	onChoose(value: T): void;
}

/** One of a few, under a name. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
	return (
		<fieldset class="choices">
			<legend>{props.legend}</legend>
			<div class="segments">
				<For each={props.options}>
					{({ value, label, lang }) => (
						<label>
							<input
								type="radio"
								name={props.name}
								checked={props.chosen === value}
								onChange={() => props.onChoose(value)}
							/>
							<span lang={lang}>{label}</span>
						</label>
					)}
				</For>
			</div>
		</fieldset>
	);
}
