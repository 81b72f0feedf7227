import type { Member } from '../report/contract';
import type { Incoming } from './job';

/** A file of an archive as something handed over. Its bytes wait in a blob, which the browser may keep outside of memory. */
export function fromMember({ name, path, content }: Member): Incoming {
	const blob = new Blob(content.ok ? [content.value] : []);
	return {
		name,
		path,
		unpacked: true,
		size: blob.size,
		bytes: () => blob.arrayBuffer(),
		...(!content.ok && { failure: content.failure }),
	};
}
