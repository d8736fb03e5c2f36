import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { Dialog } from '../record/dialog';

interface Props {
  account: Dto['ManagedAccountDto'];
  onClose: () => void;
}

/** Shuts an account, with a reason its person is told. */
export function LockDialog({ account: { id, name }, onClose }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const lock = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/accounts/{id}/lock', { params: { path: { id } }, body: { reason } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['account'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    lock.mutate();
  };
  return (
    <Dialog title={t(`锁定${name}的账号`, `Lock the account of ${name}`)} onClose={onClose}>
      <form onSubmit={submit}>
        <p>
          {t(
            '他马上退出所有设备，不能再登录，也不能找回密码，直到解除。',
            'He is signed out everywhere, and can neither sign in nor recover until it is unlocked.',
          )}
        </p>
        <Labelled name="lock-reason" label={t('原因，本人会看到', 'Why; he is told')}>
          {(control) => (
            <textarea
              {...control}
              required
              minLength={2}
              maxLength={200}
              rows={3}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Labelled>
        <p className="fault" role="alert">
          {lock.error && said(lock.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('不锁定', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={lock.isPending}>
            {t('锁定账号', 'Lock')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
