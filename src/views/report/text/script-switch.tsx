import { For, Show } from 'solid-js';
import { useReport } from '../view';

/** The text as it is, or in the other script. */
export function ScriptSwitch() {
	const view = useReport();
	const other = view.reading.meta.script === 'hans' ? 'hant' : 'hans';
	return (
		<fieldset class="segments script-switch">
			<legend class="sr-only">{view.words().script.label}</legend>
			<For each={['original', other] as const}>
				{(shown) => (
					<label>
						<input
							type="radio"
							name="script"
							value={shown}
							checked={view.script.shown() === shown}
							onChange={() => void view.script.choose(shown)}
						/>
						<span>{view.words().script[shown]}</span>
					</label>
				)}
			</For>
			<Show when={view.script.failed()}>
				<p role="status" class="pane-note">
					{view.words().script.failed}
				</p>
			</Show>
		</fieldset>
	);
}
