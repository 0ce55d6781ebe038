import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import css from './button.module.css';
import { cx } from './class-names.ts';

export type Look = 'primary' | 'outline' | 'quiet';
type Shape = { look?: Look; large?: boolean; wide?: boolean };

const classOf = ({ look = 'outline', large = false, wide = false }: Shape) =>
  cx(
    css.button,
    look === 'primary' && css.primary,
    look === 'quiet' && css.quiet,
    large && css.large,
    wide && css.wide,
  );

/** One filled (`primary`) button a screen. A disabled one is never alone: say beneath what is missing. */
export function Button({
  look = 'outline',
  large = false,
  wide = false,
  type = 'button',
  ...rest
}: Shape & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type={type} className={classOf({ look, large, wide })} {...rest} />;
}

export function ButtonLink({ to, children, ...shape }: Shape & { to: string; children: ReactNode }) {
  return (
    <Link href={to} className={classOf(shape)}>
      {children}
    </Link>
  );
}
