import { Show } from 'solid-js';
import { Segments } from '../../../ui/segments';
import { useReport } from '../view';

/** The text as it is, or in the other script. */
export function ScriptSwitch() {
	const view = useReport();
	const other = view.reading.meta.script === 'hans' ? 'hant' : 'hans';
	return (
		<fieldset class="segments script-switch">
			<legend class="sr-only">{view.words().script.label}</legend>
			<Segments
				name="script"
				options={['original', other]}
				chosen={view.script.shown()}
				label={(shown) => view.words().script[shown]}
				onChoose={(shown) => void view.script.choose(shown)}
			/>
			<Show when={view.script.failed()}>
				<p role="status" class="pane-note">
					{view.words().script.failed}
				</p>
			</Show>
		</fieldset>
	);
}
