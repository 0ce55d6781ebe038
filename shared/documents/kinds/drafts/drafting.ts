import type { TextField } from '../../kind.ts';

/** How a text field is drafted, and from which facts; to be spread into the field. */
export type Drafting = Required<Pick<TextField, 'uses' | 'draft'>>;
