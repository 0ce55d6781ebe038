import { ButtonLink } from '../kit/button.tsx';
import { useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import css from './shell.module.css';

export function NotFoundPage() {
  const { m } = useWords();
  return (
    <main id="content" className={css.main}>
      <PageTitle title={m.layout.notFound} />
      <p>{m.layout.notFoundRemedy}</p>
      <p>
        <ButtonLink to="/incidents">{m.layout.toIncidents}</ButtonLink>
      </p>
    </main>
  );
}
