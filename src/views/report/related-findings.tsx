import { For, Show } from 'solid-js';
import type { Against, Checkup, Partner } from '../../report/relations';
import type { Saying } from '../../report/saying';
import { useApp, useLoaded } from '../../ui/app-context';
import { hrefOfReport } from '../../ui/route';
import { Says } from '../../ui/says';
import { loadCheckupWords } from '../../words/checkup';
import type { CheckupWords } from '../../words/checkup/zh-Hans';
import { DeclareAllBelow } from '../checkup/declare-all-below';
import { placesOf } from './findings/between';
import { FindingItem } from './findings/finding-item';
import { useReport } from './view';
import '../../ui/related.css';

/** What comes of holding the report against others in the library: last year's of the same body, those below it. */
export function RelatedFindings(props: { isShown(finding: number): boolean }) {
	const view = useReport();
	const words = useLoaded(loadCheckupWords);
	return (
		<Show when={words()}>
			{(said) => (
				<div class="related">
					<Show when={view.checkup()} fallback={<Working words={said()} />}>
						{(judged) => (
							<>
								<LastYear checkup={judged()} words={said()} isShown={props.isShown} />
								<Below checkup={judged()} words={said()} isShown={props.isShown} />
							</>
						)}
					</Show>
				</div>
			)}
		</Show>
	);
}

function Working(props: { words: CheckupWords }) {
	const { library } = useApp();
	return (
		<Show when={library.relating.working()}>
			<p class="pane-note">{props.words.related.working}</p>
		</Show>
	);
}

interface PartProps {
	checkup: Checkup;
	words: CheckupWords;
	isShown(finding: number): boolean;
}

const partnerOf = ({ partners }: Checkup, against: Against) => partners.find((one) => one.against === against);

function LastYear(props: PartProps) {
	const { year } = useReport().reading.meta;
	const partner = () => partnerOf(props.checkup, 'last-year');
	return (
		<Show when={year}>
			{(now) => (
				<Show when={partner()} fallback={<p class="pane-note">{props.words.related.none(now() - 1)}</p>}>
					{(found) => <Group {...props} partner={found()} title={props.words.related['last-year'](now() - 1)} />}
				</Show>
			)}
		</Show>
	);
}

function Below(props: PartProps) {
	const { meta, source } = useReport().reading;
	const partner = () => partnerOf(props.checkup, 'below');
	return (
		<Show when={props.checkup.below.length > 0}>
			<Show
				when={partner()}
				fallback={<p class="pane-note">{props.words.related.undeclared(props.checkup.below.length)}</p>}
			>
				{(found) => <Group {...props} partner={found()} title={props.words.related.below} />}
			</Show>
			<DeclareAllBelow id={source.sha256} of={meta.issuer ?? ''} words={props.words} />
		</Show>
	);
}

/** One kind of other reports: which they are and what comes of it, or why nobody can say which they are. */
function Group(props: PartProps & { partner: Partner; title: string }) {
	return (
		<section class="related-group" aria-label={props.title}>
			<h3>{props.title}</h3>
			<Show when={props.partner.reports.length > 0} fallback={<Reasons reasons={props.partner.unchecked} />}>
				<Compared {...props} />
			</Show>
		</section>
	);
}

/** How much was compared, and what does not agree. */
function Compared(props: PartProps & { partner: Partner }) {
	const findings = () => placesOf(props.checkup, props.partner.against).filter((place) => props.isShown(place));
	const checks = () => props.partner.checks;
	const checked = () => checks().holds + checks().explained + checks().fails;
	return (
		<>
			<p class="pane-note">
				{props.words.related.counts(checked(), checks().holds + checks().explained)}
				<Show when={props.partner.versions}>{(count) => <span>{props.words.related.versions(count())}</span>}</Show>
				<Show when={props.partner.against === 'last-year' && props.partner.reports[0]}>
					{(report) => <a href={hrefOfReport(report())}>{props.words.related.open}</a>}
				</Show>
			</p>
			<Show when={props.partner.perhaps}>
				{(name) => <p class="pane-note">{props.words.related.perhaps(name())}</p>}
			</Show>
			<ul class="findings">
				<For each={findings()}>{(index) => <FindingItem index={index} />}</For>
			</ul>
			<Unchecked reasons={props.partner.unchecked} words={props.words} />
		</>
	);
}

function Unchecked(props: { reasons: readonly Saying[]; words: CheckupWords }) {
	return (
		<Show when={props.reasons.length > 0}>
			<details class="related-unchecked">
				<summary>{props.words.related.unchecked}</summary>
				<Reasons reasons={props.reasons} />
			</details>
		</Show>
	);
}

/** Why nothing was compared, or not all. */
function Reasons(props: { reasons: readonly Saying[] }) {
	const view = useReport();
	return (
		<ul class="related-reasons">
			<For each={props.reasons}>
				{(reason) => (
					<li>
						<Says says={view.say(reason)} />
					</li>
				)}
			</For>
		</ul>
	);
}
