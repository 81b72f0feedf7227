import { useWords } from '../ui/app-context';

/** What is shown where nothing is. */
export function Missing() {
	const words = useWords();
	return (
		<div class="missing">
			<h1>{words().app.notFound}</h1>
			<p>{words().app.notFoundHint}</p>
			<a href="#/" class="quiet">
				{words().app.back}
			</a>
		</div>
	);
}
