import { useWords } from './app-context';

/** A cross that closes what it stands in; drawn, since each typeface has another. */
export function Close(props: { onClose(): void }) {
	const words = useWords();
	return <button type="button" class="close" aria-label={words().app.close} onClick={() => props.onClose()} />;
}
