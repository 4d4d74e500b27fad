import { Component, type ReactNode } from 'react';
import { Notice } from '../ui/Notice';
import { strings } from '../ui/strings';
import styles from './Page.module.css';

type Props = { children: ReactNode };
type State = { failed: boolean };

/** Stands in where the page itself fails, so that nobody is left with a blank window. */
export class Mishap extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className={styles.page}>
        <Notice
          title={strings.mishap.title}
          detail={strings.mishap.detail}
          onRetry={() => {
            window.location.reload();
          }}
        />
      </main>
    );
  }
}
