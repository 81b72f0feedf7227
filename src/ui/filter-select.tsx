import { For } from 'solid-js';

interface FilterSelectProps {
	label: string;
	any: string;
	chosen: string | number | undefined;
	options: readonly (readonly [value: string, label: string])[];
	onChoose(value: string): void;
}

/** One filter. Without a second value there is nothing to choose, and it keeps quiet. */
export function FilterSelect(props: FilterSelectProps) {
	return (
		<select
			aria-label={props.label}
			classList={{ set: props.chosen !== undefined }}
			disabled={props.options.length < 2 && props.chosen === undefined}
			onChange={(event) => props.onChoose(event.currentTarget.value)}
		>
			<option value="" selected={props.chosen === undefined}>
				{props.any}
			</option>
			<For each={props.options}>
				{([value, label]) => (
					<option value={value} selected={`${props.chosen}` === value}>
						{label}
					</option>
				)}
			</For>
		</select>
	);
}
