import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { forgetAnswers } from '../queries';

interface Props {
  member: Dto['MemberDto'];
  onClose: () => void;
}

/** A colleague's phone or computer is in wrong hands: he is signed out everywhere. */
export function SignOutDialog({ member: { personId, name }, onClose }: Props) {
  const { t } = useWords();
  const end = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/unit/members/{personId}/sign-out', { params: { path: { personId } } })),
    onSuccess: onClose,
  });
  return (
    <ConfirmDialog
      title={t(`退出${name}的全部登录`, `End all sessions of ${name}`)}
      text={t(
        '他在所有设备上马上退出，要重新登录。他会收到消息。',
        'He is signed out on every device at once, and told so.',
      )}
      verb={t('全部退出', 'End them')}
      move={end}
      onClose={onClose}
    />
  );
}

/** A colleague has lost phone and recovery codes. */
export function ResetFactorDialog({ member: { personId, name }, onClose }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const reset = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/unit/members/{personId}/second-factor-reset', { params: { path: { personId } } }),
      ),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t(`重置${name}的动态码`, `Reset the second factor of ${name}`)}
      text={t(
        '先当面或打电话确认是他本人。重置后他马上退出登录，下次登录时重新设置；他会收到邮件。',
        'Make sure it is he, face to face or by phone. He is signed out, sets up another at his next sign-in, and is told by mail.',
      )}
      verb={t('重置动态码', 'Reset it')}
      move={reset}
      onClose={onClose}
    />
  );
}
