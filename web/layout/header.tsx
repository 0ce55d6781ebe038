import { Link } from 'wouter';
import { useWords } from '../kit/language.tsx';
import type { Session } from '../people/use-session.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import css from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { PersonSwitch } from './person-switch.tsx';

export function Header({ session }: { session: Session | null }) {
  const { m } = useWords();
  return (
    <header className={css.header}>
      <Link href="/incidents" className={css.mark}>
        <img src="/mark.svg" alt="" width={24} height={24} />
        <span className={css.name}>{m.product}</span>
      </Link>
      <Breadcrumb />
      <div className={css.end}>
        <LanguageSwitch />
        {session && <PersonSwitch session={session} />}
      </div>
    </header>
  );
}
