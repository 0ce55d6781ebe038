import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './kit/state-blocks.tsx';
import { IncidentShell } from './layout/incident-shell.tsx';
import { NotFoundPage } from './layout/not-found-page.tsx';
import { Shell } from './layout/shell.tsx';

const ListPage = lazy(() => import('./incidents/list-page.tsx').then((page) => ({ default: page.ListPage })));
const IntakePage = lazy(() =>
  import('./intake/intake-page.tsx').then((page) => ({ default: page.IntakePage })),
);
const IntakeDonePage = lazy(() =>
  import('./intake/done-page.tsx').then((page) => ({ default: page.IntakeDonePage })),
);

/** Every address there is. The pages inside an incident are listed in layout/incident-pages.tsx. */
export function App() {
  return (
    <Shell>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <ListPage />
          </Route>
          <Route path="/incidents">
            <ListPage />
          </Route>
          <Route path="/intake/new">
            <IntakePage />
          </Route>
          <Route path="/intake/done/:id">{({ id }) => <IntakeDonePage id={id} />}</Route>
          <Route path="/incidents/:id/documents/:doc">
            {({ id, doc }) => <IncidentShell id={id} page="documents" doc={doc} />}
          </Route>
          <Route path="/incidents/:id/:page?">
            {({ id, page }) => <IncidentShell id={id} page={page ?? ''} />}
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </Shell>
  );
}
