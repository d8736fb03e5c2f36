import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

interface Props {
  unit: Dto['UnitDto'];
  member: Dto['MemberDto'];
  onClose: () => void;
}

/** Lets somebody go; a colleague takes over what only he could do. */
export function RemovalDialog({ unit, member, onClose }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [successorId, setSuccessor] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const remove = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/unit/members/{personId}/removal', {
          params: { path: { personId: member.personId } },
          body: successorId ? { successorId } : {},
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    remove.mutate();
  };
  return (
    <Dialog title={t(`把${member.name}移出单位`, `Remove ${member.name}`)} onClose={onClose}>
      <form onSubmit={submit}>
        <p>
          {t(
            '移出后他立即不能代表本单位办事；只有他能办的职责和他名下的待办交给接手人。',
            'He can no longer act for the unit; what only he could do goes to the colleague you name.',
          )}
        </p>
        <Labelled name="successor" label={t('由谁接手', 'Who takes over')}>
          {(control) => (
            <select {...control} value={successorId} onChange={({ target }) => setSuccessor(target.value)}>
              <option value="">{t('不需要接手人', 'Nobody needs to')}</option>
              {unit.members
                .filter(({ personId }) => personId !== member.personId)
                .map(({ personId, name, email }) => (
                  <option key={personId} value={personId}>
                    {name}（{email}）
                  </option>
                ))}
            </select>
          )}
        </Labelled>
        <p className="fault" role="alert">
          {remove.error && said(remove.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('不移出', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={remove.isPending}>
            {t('移出单位', 'Remove')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
