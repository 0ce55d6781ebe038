import { type ComponentType, lazy } from 'react';
import type { Workstream as Stream } from '../../shared/incidents/machine.ts';
import { workstreamWords } from '../../shared/incidents/phase-words.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { type Words, words } from '../../shared/kernel/words.ts';
import {
  IconArchive,
  IconDatabase,
  IconGavel,
  IconHeadset,
  IconHome,
  IconLayoutDashboard,
  IconListCheck,
  IconMicroscope,
  IconReceiptYen,
  IconShieldLock,
  IconTimeline,
  IconTool,
} from '../kit/icons.ts';
import { IconBuildingBank, IconFiles, IconMailFast } from './icons.ts';

export type PageProps = { id: string; view: IncidentView };
export type IncidentPage = {
  path: string;
  words: Words;
  icon: typeof IconHome;
  page: ComponentType<PageProps>;
};

const Cockpit = lazy(() =>
  import('../incidents/cockpit-page.tsx').then((page) => ({ default: page.CockpitPage })),
);
const Tasks = lazy(() => import('../incidents/tasks-page.tsx').then((page) => ({ default: page.TasksPage })));
const Chronology = lazy(() =>
  import('../chronology/chronology-page.tsx').then((page) => ({ default: page.ChronologyPage })),
);
const Assessment = lazy(() =>
  import('../assessment/assessment-page.tsx').then((page) => ({ default: page.AssessmentPage })),
);
const Facts = lazy(() => import('../facts/facts-page.tsx').then((page) => ({ default: page.FactsPage })));
const Documents = lazy(() =>
  import('../documents/list/documents-page.tsx').then((page) => ({ default: page.DocumentsPage })),
);
const Streams = lazy(() =>
  import('../workstreams/streams-page.tsx').then((page) => ({ default: page.StreamsPage })),
);
const Workstream = lazy(() =>
  import('../workstreams/workstream-page.tsx').then((page) => ({ default: page.WorkstreamPage })),
);

const stream = (workstream: Stream, icon: typeof IconHome): IncidentPage => ({
  path: workstream,
  words: workstreamWords[workstream],
  icon,
  page: ({ view }) => <Workstream view={view} workstream={workstream} />,
});

const cockpit: IncidentPage = {
  path: '',
  words: words('概況', 'Overview'),
  icon: IconLayoutDashboard,
  page: Cockpit,
};
const tasks: IncidentPage = {
  path: 'tasks',
  words: words('次にやること', 'Next actions'),
  icon: IconListCheck,
  page: Tasks,
};
const assessment: IncidentPage = {
  path: 'assessment',
  words: words('該当性判断', 'Assessment'),
  icon: IconGavel,
  page: Assessment,
};
const facts: IncidentPage = {
  path: 'facts',
  words: words('事実台帳', 'Fact ledger'),
  icon: IconDatabase,
  page: Facts,
};
const documents: IncidentPage = {
  path: 'documents',
  words: words('書類', 'Documents'),
  icon: IconFiles,
  page: Documents,
};
const chronology: IncidentPage = {
  path: 'chronology',
  words: words('経緯', 'Chronology'),
  icon: IconTimeline,
  page: Chronology,
};

/** The sidebar's groups; a page that is not here does not exist. */
export const pageGroups: readonly { words: Words; pages: readonly IncidentPage[] }[] = [
  { words: words('状況', 'Status'), pages: [cockpit, tasks, chronology] },
  { words: words('事実と判断', 'Facts and judgement'), pages: [assessment, facts] },
  {
    words: words('書類', 'Documents'),
    pages: [documents, stream('reporting', IconBuildingBank)],
  },
  {
    words: words('手配', 'Arrangements'),
    pages: [
      stream('containment', IconShieldLock),
      stream('forensics', IconMicroscope),
      stream('notices', IconMailFast),
      stream('callCentre', IconHeadset),
      stream('prevention', IconTool),
    ],
  },
  {
    words: words('費用と終結', 'Money and closing'),
    pages: [stream('claim', IconReceiptYen), stream('file', IconArchive)],
  },
];

const streams: IncidentPage = {
  path: 'streams',
  words: words('対応', 'Response'),
  icon: IconTool,
  page: Streams,
};
// Gates of the closing may point at the intake; it has no sidebar entry of its own.
const all: readonly IncidentPage[] = [
  ...pageGroups.flatMap(({ pages }) => pages),
  stream('intake', IconHome),
  streams,
];
export const pageAt = (path: string) => all.find((one) => one.path === path);

/** The phone's bottom bar, with shorter words. */
export const bottomPages: readonly Omit<IncidentPage, 'page'>[] = [
  { path: '', words: words('状況', 'Status'), icon: IconHome },
  { path: 'tasks', words: words('やること', 'To do'), icon: IconListCheck },
  documents,
  streams,
  { path: 'chronology', words: words('経緯', 'Chronology'), icon: IconTimeline },
];
