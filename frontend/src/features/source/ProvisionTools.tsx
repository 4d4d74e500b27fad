import { use } from 'react';
import type { Provision } from '../../api/instruments';
import { AskAbout } from '../../ui/askAbout';
import { CiteButton, CopyButton } from '../../ui/CopyButton';
import type { Branch } from '../../ui/outline';
import { PinButton } from '../../ui/PinButton';
import { place } from '../../ui/place';
import quiet from '../../ui/CopyButton.module.css';
import { strings } from '../../ui/strings';
import styles from './ProvisionTools.module.css';
import { ownCut, wordsOf } from './provisionWords';
import { useTextInHand } from './useTextInHand';

type Props = { branch: Branch<Provision>; beside: 'heading' | 'words' };

/** What can be done with a provision: pin it, copy it or its citation, ask about it. */
export function ProvisionTools({ branch, beside }: Props) {
  const { id } = useTextInHand();
  const ask = use(AskAbout);
  const { locator, text, citation } = branch.unit;
  return (
    <div className={styles[beside]} data-tools>
      {text && <PinButton cut={ownCut(id, branch.unit)} />}
      <CopyButton text={wordsOf(branch)} citation={citation} />
      <CiteButton citation={citation} />
      {ask && (
        <button
          type="button"
          className={quiet.copy}
          aria-label={strings.reading.askOf(citation)}
          onClick={() => {
            ask(citation, place(id, locator));
          }}
        >
          {strings.reading.ask}
        </button>
      )}
    </div>
  );
}
