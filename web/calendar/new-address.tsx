import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { IconCalendarPlus, IconCheck, IconCopy } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { messages } from './messages.ts';
import css from './new-address.module.css';

const isHere = (url: string) => /^(127\.|localhost$|\[::1\]$)/.test(new URL(url).hostname);

/** The address, shown once: to copy, or to hand to the calendar app of this machine. */
export function NewAddress({ url }: { url: string }) {
  const { language } = useWords();
  const m = useMessages(messages);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'byHand'>('no');
  const address = language === 'en' ? `${url}?lang=en` : url;
  // The button that was pressed is gone; what came in its place takes the focus.
  useEffect(() => field.current?.focus(), []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      // Refused by the browser, or missing on plain http.
      field.current?.select();
      setCopied('byHand');
    }
  }
  return (
    <div className={css.made}>
      <p role="status" className={css.label}>
        {m.made}
      </p>
      <input
        ref={field}
        readOnly
        value={address}
        aria-label={m.address}
        className={css.address}
        onFocus={(event) => event.target.select()}
      />
      <div className={css.ways}>
        <Button look="primary" onClick={copy}>
          {copied === 'yes' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          {m.copy}
        </Button>
        <a href={address.replace(/^https?:/, 'webcal:')} className={css.open}>
          <IconCalendarPlus size={16} aria-hidden />
          {m.open}
        </a>
        <span role="status" className={css.said}>
          {copied === 'yes' && m.copied}
          {copied === 'byHand' && m.notCopied}
        </span>
      </div>
      {isHere(url) && <p className={css.small}>{m.thisMachine}</p>}
    </div>
  );
}
