import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useWords } from './language.tsx';

const landedOn = location.pathname;
let moved = false;

type Props = {
  title: string;
  /** Name of the window where it says more than the heading. */
  document?: string;
  children?: ReactNode;
};

/** The one h1 of a page; names the window, and takes the focus when a person has gone to another page. */
export function PageTitle({ title, document: name = title, children }: Props) {
  const { m } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  useEffect(() => {
    globalThis.document.title = `${name}｜${m.product}`;
  }, [name, m]);
  useEffect(() => {
    if (path !== landedOn) moved = true;
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
