import { expose } from 'comlink';
import { createSearcher } from './search/searcher';

expose(createSearcher());
