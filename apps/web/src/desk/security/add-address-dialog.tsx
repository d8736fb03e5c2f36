import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered } from '../../api/client';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { ProveDialog } from './prove-dialog';

/** A further address, proved by a code that goes there. */
export function AddAddressDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const send = useMutation({
    mutationFn: () => answered(api.POST('/api/codes', { body: { purpose: 'add-address', address } })),
  });
  const add = useMutation({
    mutationFn: () => answered(api.POST('/api/ways-in/addresses', { body: { address, code } })),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const error = send.isSuccess ? add.error : send.error;
  const atCode = error instanceof ApiError && error.fields.some(({ field }) => field === 'code');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (send.isSuccess) add.mutate();
    else send.mutate();
  };
  if (isUnproved(error)) {
    return <ProveDialog error={error} again={() => add.mutate()} onClose={() => add.reset()} />;
  }
  return (
    <Dialog title={t('增加登录方式', 'Add a way in')} onClose={onClose}>
      <form onSubmit={submit}>
        <Labelled
          name="address"
          label={t('邮箱或手机号', 'E-mail or mobile number')}
          hint={t('密码和现在的一样。', 'The password is the one you have.')}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="email"
              autoCapitalize="none"
              autoComplete="email"
              required
              readOnly={send.isSuccess}
              value={address}
              onChange={({ target }) => setAddress(target.value.trim())}
            />
          )}
        </Labelled>
        {send.isSuccess && (
          <>
            <p role="status">
              {t(
                `验证码已发到 ${address}，10 分钟内有效。没有收到验证码，就看那里的说明。`,
                `A code went to ${address}, good for ten minutes. If there is none, read what came instead.`,
              )}
            </p>
            <Labelled
              name="code"
              label={t('6 位验证码', 'Six-digit code')}
              fault={atCode ? said(error) : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  required
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  pattern="\s*\d{6}\s*"
                  maxLength={10}
                  value={code}
                  onChange={({ target }) => setCode(target.value)}
                />
              )}
            </Labelled>
          </>
        )}
        <p className="fault" role="alert">
          {error && !atCode && said(error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('不加', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={send.isPending || add.isPending}>
            {send.isSuccess ? t('加上', 'Add it') : t('获取验证码', 'Send a code')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
