import { createMemo, createResource, Show } from 'solid-js';
import type { Indicator } from '../../../report/reading';
import { useApp, useWords } from '../../../ui/app-context';
import { hrefOfReport } from '../../../ui/route';
import { useReport } from '../view';
import { type Since, sinceOf } from './since';
import { writtenValue } from './written-value';

/** How a figure stands to the report of the year before, where the library has that: leads to the words there. */
export function SinceLastYear(props: { of: Indicator }) {
	const view = useReport();
	const words = useWords();
	const { relating } = useApp().library;
	/** Last year's report, where it is sure that it is of the same body. */
	const before = createMemo(() => {
		const partner = view.checkup()?.partners.find(({ against }) => against === 'last-year');
		return partner && partner.perhaps === undefined ? partner.reports[0] : undefined;
	});
	const wanted = () => {
		const report = before();
		return report === undefined ? undefined : { report, figure: props.of };
	};
	const [since] = createResource(wanted, async ({ report, figure }) => {
		const told = await relating.figure(figure.id);
		const of = (id: string) => told.find((one) => one.report === id);
		return sinceOf(figure, of(view.reading.source.sha256), of(report));
	});
	/** Not what was answered for the figure that was open before. */
	const answer = () => (since.state === 'ready' ? since() : undefined);
	const write = (value: number): string =>
		writtenValue({ value, ...(props.of.unit && { unit: props.of.unit }) }, words().number, view.words());
	const says = ({ value, difference, rate }: Since): string =>
		view.words().detail.since({
			year: (view.reading.meta.year ?? 0) - 1,
			value: write(value),
			way: Math.sign(difference),
			by: write(Math.abs(difference)),
			...(rate !== undefined && { rate: Math.abs(rate) }),
		});
	return (
		<Show when={answer()}>
			{(one) => (
				<p class="since">
					<a href={hrefOfReport(before() ?? '', { kind: 'words', span: one().span })}>{says(one())}</a>
				</p>
			)}
		</Show>
	);
}
