import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { ProveDialog } from './prove-dialog';

export interface Way {
  kind: 'address' | 'portal';
  id: string;
  name: string;
}

/** Asked once more: all other sessions end with it. */
export function RemoveWayDialog({ way, onClose }: { way: Way; onClose: () => void }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const params = { path: { id: way.id } };
  const remove = useMutation({
    mutationFn: () =>
      answered(
        way.kind === 'address'
          ? api.DELETE('/api/ways-in/addresses/{id}', { params })
          : api.DELETE('/api/ways-in/portals/{id}', { params }),
      ),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  if (isUnproved(remove.error)) {
    return <ProveDialog error={remove.error} again={() => remove.mutate()} onClose={() => remove.reset()} />;
  }
  return (
    <Dialog title={t(`移除${way.name}`, `Remove ${way.name}`)} onClose={onClose}>
      <p>
        {t(
          '移除后不能再用它登录，其他设备会退出登录。你办过的事和职责不变。',
          'It opens your account no more, and all other sessions end. What you did and your duties stay.',
        )}
      </p>
      <p className="fault" role="alert">
        {remove.error && said(remove.error)}
      </p>
      <div className="dialog-foot">
        <button className="button" type="button" onClick={onClose}>
          {t('不移除', 'Cancel')}
        </button>
        <button
          className="button primary"
          type="button"
          disabled={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t('移除', 'Remove')}
        </button>
      </div>
    </Dialog>
  );
}
