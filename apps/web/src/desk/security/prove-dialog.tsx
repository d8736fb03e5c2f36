import { useQuery } from '@tanstack/react-query';
import { ProveAgain } from '../../parts/second-factor/prove-again';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Dialog } from '../record/dialog';
import { secondFactor } from './queries';

interface Props {
  /** What the attempt was answered with; shown for `identity.prove-again` only. */
  error: unknown;
  /** Tries once more, after the proof. */
  again: () => void;
  onClose: () => void;
}

/** Whatever opens an account, or is paid to, is changed by its owner only: password, and code where there is one. */
export function ProveDialog({ error, again, onClose }: Props) {
  return isUnproved(error) ? <Asking again={again} onClose={onClose} /> : null;
}

function Asking({ again, onClose }: Omit<Props, 'error'>) {
  const { t } = useWords();
  const { data } = useQuery(secondFactor);
  return (
    <Dialog title={t('确认是你本人', 'Prove that it is you')} onClose={onClose}>
      {data && (
        <ProveAgain
          api={api}
          withCode={data.since !== null}
          onDone={() => {
            onClose();
            again();
          }}
        />
      )}
      <div className="dialog-foot">
        <button className="button" type="button" onClick={onClose}>
          {t('取消', 'Cancel')}
        </button>
      </div>
    </Dialog>
  );
}
