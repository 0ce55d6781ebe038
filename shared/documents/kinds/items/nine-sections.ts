import type { Field, Section } from '../../kind.ts';
import { causeItem } from './cause.ts';
import { dataItem } from './data.ts';
import { harmItem } from './harm.ts';
import { measuresItem } from './measures.ts';
import { noticeItem } from './notice.ts';
import { otherItem } from './other.ts';
import { outlineItem } from './outline.ts';
import { peopleItem } from './people.ts';
import { publicationItem } from './publication.ts';

/** Takes the beginning of the field ids and the field that names the category of the law applied; returns the nine items as the commission asks for them. */
export const nineSections = (form: string, category: Field): readonly Section[] => [
  outlineItem(form, category),
  dataItem(form),
  peopleItem(form),
  causeItem(form),
  harmItem(form),
  noticeItem(form),
  publicationItem(form),
  measuresItem(form),
  otherItem(form),
];
