import { questionKinds } from '../core/critique/kinds/question-kinds';
import type { Kinds } from './report';

/** Every kind of question by its id. */
export const kindsById: Kinds = new Map(questionKinds.map((kind) => [kind.id, kind]));
