import type { VersionView } from '../../../shared/documents/view.ts';
import { shortMoment } from '../../kit/dates.ts';
import { IconArrowRight } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './toolbar.module.css';
import type { Review } from './use-review.ts';

/** v2 → v4: any earlier version under any later one. */
export function VersionPick({ review: { view, place } }: { review: Review }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const head = view.shown?.version ?? view.version;
  const versions = view.versions.toSorted((a, b) => b.version - a.version);
  const earlier = versions.filter(({ version }) => version < head);
  if (versions.length < 2) return <p className={css.first}>{m.firstVersion}</p>;
  const about = ({ version, by, at }: VersionView) => {
    const isReviewed = view.base?.reviewed && version === view.base.version;
    const who = version === view.version ? m.now : isReviewed ? m.reviewedByYou : by;
    return [m.version(version), who, say(shortMoment(at))].join(m.gap);
  };
  return (
    <div className={css.versions}>
      {place.mode !== 'clean' && (
        <>
          <label>
            <span className={css.label}>{m.compare}</span>
            <span className="unseen">{m.base}</span>
            <select
              className={css.select}
              value={view.base?.version ?? ''}
              disabled={earlier.length === 0}
              onChange={(event) => place.setBase(Number(event.target.value))}
            >
              {!view.base && <option value="">{m.pickBase}</option>}
              {earlier.map((one) => (
                <option key={one.version} value={one.version}>
                  {about(one)}
                </option>
              ))}
            </select>
          </label>
          <IconArrowRight size={16} aria-hidden />
        </>
      )}
      <label>
        <span className="unseen">{m.head}</span>
        <select
          className={css.select}
          value={head}
          onChange={(event) => {
            const version = Number(event.target.value);
            place.setVersion(version === view.version ? null : version);
          }}
        >
          {versions.map((one) => (
            <option key={one.version} value={one.version}>
              {about(one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
