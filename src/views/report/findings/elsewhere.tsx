import { For, Show, Suspense } from 'solid-js';
import type { Row } from '../../../library/library';
import { nameAndYear } from '../../../library/names';
import type { Finding } from '../../../report/reading';
import type { BetweenFinding } from '../../../report/relations';
import { useApp, useLoaded } from '../../../ui/app-context';
import { hrefOfReport } from '../../../ui/route';
import { loadCheckupWords } from '../../../words/checkup';

/** So many other reports are led to. */
const SHOWN = 8;

/** The places of a finding in other reports, each a link there. */
export function Elsewhere(props: { finding: Finding | BetweenFinding }) {
	const reports = () => ('elsewhere' in props.finding && props.finding.elsewhere) || [];
	return (
		<Show when={reports().length > 0}>
			<Suspense>
				<Links elsewhere={reports()} />
			</Suspense>
		</Show>
	);
}

function Links(props: { elsewhere: NonNullable<BetweenFinding['elsewhere']> }) {
	const { library } = useApp();
	const words = useLoaded(loadCheckupWords);
	const named = (id: string): string => {
		const row = library.rows().find((one: Row) => one.id === id);
		return row ? nameAndYear(row) : '';
	};
	return (
		<Show when={words()}>
			{(said) => (
				<p class="finding-elsewhere">
					<For each={props.elsewhere.slice(0, SHOWN)}>
						{({ report, spans }) => (
							<For each={spans}>
								{(span) => (
									<a href={hrefOfReport(report, { kind: 'words', span })}>{said().related.there(named(report))}</a>
								)}
							</For>
						)}
					</For>
					<Show when={props.elsewhere.length > SHOWN}>
						<span>{said().related.andMore(props.elsewhere.length)}</span>
					</Show>
				</p>
			)}
		</Show>
	);
}
