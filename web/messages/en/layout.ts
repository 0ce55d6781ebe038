import type { layout as ja } from '../ja/layout.ts';

export const layout: typeof ja = {
  skip: 'Skip to content',
  breadcrumb: 'You are here',
  incidents: 'All incidents',
  language: 'Language',
  demo: 'Demo',
  actAs: 'Act as',
  personOption: (name, party) => `${name} (${party})`,
  pages: 'Pages of the incident',
  streams: 'Workstreams',
  deeds: ' deeds for you',
  notOpened: 'The incident could not be opened',
  notFound: 'Page not found',
  notFoundRemedy: 'Check the address, or choose from the list of incidents.',
  toIncidents: 'To all incidents',
  closed: {
    closed: 'This file is closed. Lines can be added, nothing else.',
    dismissed: 'Recorded as no incident. Lines can be added, nothing else.',
  },
  call: 'Call',
};
