import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { DutyChecks } from './duty-checks';

interface Props {
  unit: Dto['UnitDto'];
  member: Dto['MemberDto'];
  onClose: () => void;
}

/** Which duties a member holds from now on. */
export function DutiesDialog({ unit, member, onClose }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [chosen, setChosen] = useState(member.duties.map(({ duty }) => duty));
  const save = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/unit/members/{personId}/duties', {
          params: { path: { personId: member.personId } },
          body: { duties: chosen as Dto['MemberDutiesDto']['duties'] },
        }),
      ),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog title={t(`${member.name}的职责`, `Duties of ${member.name}`)} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="small">
          {t('改了立即生效，他会收到消息。', 'A change holds at once, and he is told.')}
        </p>
        <DutyChecks duties={unit.duties} chosen={chosen} onChange={setChosen} />
        <p className="fault" role="alert">
          {chosen.length === 0 &&
            t('至少留一项；要让他离开，用“移出单位”。', 'Keep at least one; to let him go, remove him.')}
          {save.error && said(save.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('不改了', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={save.isPending || chosen.length === 0}>
            {t('保存职责', 'Save duties')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
