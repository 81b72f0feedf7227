import { createResource, For, onCleanup, Show } from 'solid-js';
import { pick } from '../../intake/pick';
import { fromSample, listSamples } from '../../intake/samples';
import { useApp, useWords } from '../../ui/app-context';
import { focusPage } from '../../ui/focus-page';
import { Whole } from '../../ui/whole';
import { AddButtons } from '../desk/add-buttons';

/** The first page of an empty library: what this is, and the ways in. */
export function Empty() {
	const { desk } = useApp();
	const words = useWords();
	let all: HTMLDivElement | undefined;
	// The first reports come where it was: the keyboard goes on among them.
	onCleanup(() => {
		if (all?.contains(document.activeElement)) focusPage();
	});
	return (
		<div class="empty" ref={all}>
			<div class="empty-words">
				<h1>
					<Whole says={words().empty.title} />
				</h1>
				<p class="empty-lead">{words().empty.lead}</p>
				<p class="empty-whom">{words().empty.whom}</p>
				<AddButtons />
				<p>{words().empty.private}</p>
				<p class="empty-how">
					<span class="by-pointer">{words().empty.how}</span>
					{words().intake.formats}
				</p>
				<Samples />
				<button type="button" class="quiet" onClick={() => void pick({ any: true }).then(desk.take)}>
					{words().empty.restore}
				</button>
			</div>
			<Specimen />
		</div>
	);
}

/** A sentence with its figure and its sum, set as the report page sets them: what this program does, at a glance. */
function Specimen() {
	const words = useWords();
	const specimen = () => words().empty.specimen;
	return (
		<figure class="specimen">
			<p class="report-words" lang={specimen().lang}>
				{specimen().before}
				<mark>{specimen().says}</mark>
				{specimen().after}
			</p>
			<p class="specimen-figure">
				<span>{specimen().name}</span>
				<span class="specimen-value">
					{specimen().value} <span class="unit">{specimen().unit}</span>
				</span>
			</p>
			<p class="specimen-check">
				<span>{specimen().sum}</span>
				<span class="sound">{specimen().holds}</span>
			</p>
			<figcaption>{specimen().caption}</figcaption>
		</figure>
	);
}

function Samples() {
	const { desk } = useApp();
	const words = useWords();
	const [samples] = createResource(listSamples);
	return (
		<Show when={samples.latest?.length}>
			<section class="samples" aria-labelledby="samples-title">
				<h2 id="samples-title">{words().empty.samples}</h2>
				<ul>
					<For each={samples.latest}>
						{(sample) => (
							<li>
								<button
									type="button"
									class="sample report-words"
									lang="zh-Hans"
									onClick={() => desk.take([fromSample(sample)])}
								>
									{sample.title}
								</button>
							</li>
						)}
					</For>
				</ul>
			</section>
		</Show>
	);
}
