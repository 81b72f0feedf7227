import { expose } from 'comlink';
import { createRelations } from './relations/relations';

expose(createRelations());
