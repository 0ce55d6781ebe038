import type { IncidentView, OthersDeed } from '../../shared/incidents/view.ts';

const same = (a: Pick<OthersDeed, 'label' | 'detail'>, b: Pick<OthersDeed, 'label' | 'detail'>) =>
  a.label.ja === b.label.ja && a.detail?.ja === b.detail?.ja;

/** What only others can do: a deed this person is offered too is shown once, as their own. Unblocked ones first. */
export const othersDeeds = ({ others, offers, paperwork }: IncidentView): readonly OthersDeed[] =>
  others
    .filter((deed) => ![...offers.filter(({ main }) => main), ...paperwork].some((own) => same(own, deed)))
    .sort((a, b) => Number(a.blocked) - Number(b.blocked));
