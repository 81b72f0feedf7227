import { createMemo, For, onMount, Show } from 'solid-js';
import type { Row } from '../../library/library';
import { nameOf } from '../../library/names';
import type { Against, Checkup, Elsewhere, Partner, RelatedFinding } from '../../report/relations';
import type { Saying } from '../../report/saying';
import { useApp, useLoaded } from '../../ui/app-context';
import { hrefOfReport } from '../../ui/route';
import { Says } from '../../ui/says';
import { loadCheckupWords } from '../../words/checkup';
import type { CheckupWords } from '../../words/checkup/zh-Hans';
import { DeclareAllBelow } from '../checkup/declare-all-below';
import { PlaceLink } from './place-link';
import { useReport } from './view';
import '../../ui/related.css';

/** What comes of holding the report against others in the library: last year's of the same body, those below it. */
export function RelatedFindings() {
	const { library } = useApp();
	const view = useReport();
	const words = useLoaded(loadCheckupWords);
	const id = view.reading.source.sha256;
	const checkup = createMemo(() => library.relating.checkups().get(id));
	onMount(() => library.relating.start(id));
	return (
		<Show when={words()}>
			{(said) => (
				<div class="related">
					<Show when={checkup()} fallback={<Working words={said()} />}>
						{(judged) => (
							<>
								<LastYear checkup={judged()} words={said()} />
								<Below checkup={judged()} words={said()} />
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

/** One kind of other reports: which they are, how much was compared, what does not agree. */
function Group(props: PartProps & { partner: Partner; title: string }) {
	const findings = () => props.checkup.findings.filter(({ against }) => against === props.partner.against);
	const checks = () => props.partner.checks;
	const checked = () => checks().holds + checks().explained + checks().fails;
	return (
		<section class="related-group" aria-label={props.title}>
			<h3>{props.title}</h3>
			<p class="pane-note">
				{props.words.related.counts(checked(), checks().holds + checks().explained)}
				<Show when={props.partner.versions}>{(count) => <span>{props.words.related.versions(count())}</span>}</Show>
				<Show when={props.partner.against === 'last-year' && props.partner.reports[0]}>
					{(report) => <a href={hrefOfReport(report())}>{props.words.related.open}</a>}
				</Show>
			</p>
			<ul class="findings">
				<For each={findings()}>{(finding) => <Related finding={finding} words={props.words} />}</For>
			</ul>
			<Unchecked reasons={props.partner.unchecked} words={props.words} />
		</section>
	);
}

function Unchecked(props: { reasons: readonly Saying[]; words: CheckupWords }) {
	const view = useReport();
	return (
		<Show when={props.reasons.length > 0}>
			<details class="related-unchecked">
				<summary>{props.words.related.unchecked}</summary>
				<ul>
					<For each={props.reasons}>
						{(reason) => (
							<li>
								<Says says={view.say(reason)} />
							</li>
						)}
					</For>
				</ul>
			</details>
		</Show>
	);
}

function Related(props: { finding: RelatedFinding; words: CheckupWords }) {
	const view = useReport();
	const says = (index: number) =>
		props.finding.spans.length > 1 ? props.words.related.place(index + 1) : props.words.related.here;
	return (
		<li class="finding" data-severity={props.finding.severity}>
			<p class="finding-severity">{props.words.severity[props.finding.severity]}</p>
			<p class="finding-message">
				<Says says={view.say(props.finding.says)} />
			</p>
			<p class="finding-places">
				<For each={props.finding.spans}>
					{(span, i) => <PlaceLink place={{ kind: 'words', span }}>{says(i())}</PlaceLink>}
				</For>
				<Others elsewhere={props.finding.elsewhere ?? []} words={props.words} />
			</p>
		</li>
	);
}

/** So many other reports are led to. */
const SHOWN = 8;

function Others(props: { elsewhere: readonly Elsewhere[]; words: CheckupWords }) {
	const { library } = useApp();
	const named = (id: string): string => {
		const row = library.rows().find((one: Row) => one.id === id);
		return row ? `${nameOf(row)} ${row.year ?? ''}`.trim() : '';
	};
	return (
		<>
			<For each={props.elsewhere.slice(0, SHOWN)}>
				{({ report, spans }) => (
					<For each={spans}>
						{(span) => (
							<a href={hrefOfReport(report, { kind: 'words', span })}>{props.words.related.there(named(report))}</a>
						)}
					</For>
				)}
			</For>
			<Show when={props.elsewhere.length > SHOWN}>
				<span>{props.words.related.andMore(props.elsewhere.length)}</span>
			</Show>
		</>
	);
}
