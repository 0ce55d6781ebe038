import { useWhyTitle, WhyContent } from '../deadlines/why-panel.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import { useIncident } from './use-incident.ts';

export type LateWhyProps = {
  incident: string;
  rule: string;
  /** What the dialog is called until the incident has come. */
  about: string;
  onClose: () => void;
};

/** The reason of an incident still to be fetched. One dialog from start to end: a second one would lose whom to give the focus back to. */
export function LateWhyPanel({ incident, rule, about, onClose }: LateWhyProps) {
  const { data: view, error, refetch } = useIncident(incident);
  const title = useWhyTitle();
  const deadline = view?.deadlines.find((one) => one.rule === rule) ?? null;
  return (
    <Sheet title={view ? title(deadline) : about} onClose={onClose}>
      {view ? (
        <WhyContent view={view} deadline={deadline} onClose={onClose} />
      ) : error ? (
        <ReadTrouble error={error} onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Sheet>
  );
}
