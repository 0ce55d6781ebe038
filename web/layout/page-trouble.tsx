import { Component, type ReactNode } from 'react';
import { ReadTrouble } from '../kit/state-blocks.tsx';
import css from './shell.module.css';

type State = { error: unknown };

/** A page that broke, or whose code did not arrive: said in words, with a way to load it again. */
export class PageTrouble extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <main id="content" className={css.main}>
        <ReadTrouble error={this.state.error} onRetry={() => location.reload()} />
      </main>
    );
  }
}
