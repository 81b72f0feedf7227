/** Reads a PDF of so many pages in a process of its own and prints the most memory that the process took, in MB. */
import { read } from '../../workers/read';
import { pagesOfPdf } from './pages';

const bytes = pagesOfPdf(Number(process.argv[2]));
const { ok } = await read({ name: 'bench.pdf', bytes: bytes.buffer as ArrayBuffer });
if (!ok) throw new Error('the pages were not read');
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
