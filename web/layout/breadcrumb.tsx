import { Link, useRoute } from 'wouter';
import { useIncident } from '../incidents/use-incident.ts';
import { IconChevronRight } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import { useSession } from '../people/use-session.ts';
import css from './header.module.css';

export function Breadcrumb() {
  const [inside, params] = useRoute('/incidents/:id/*?');
  const { data: session } = useSession();
  return inside && session ? <InsideIncident id={params.id} /> : null;
}

function InsideIncident({ id }: { id: string }) {
  const { m } = useWords();
  const { data } = useIncident(id);
  return (
    <nav className={css.crumbs} aria-label={m.layout.breadcrumb}>
      <Link href="/incidents" className={css.toList}>
        {m.layout.incidents}
      </Link>
      {data && (
        <>
          <IconChevronRight size={15} className={css.toList} aria-hidden />
          <span className={css.reference}>{data.reference}</span>
          <strong className={css.company} lang="ja">
            {data.company}
          </strong>
        </>
      )}
    </nav>
  );
}
