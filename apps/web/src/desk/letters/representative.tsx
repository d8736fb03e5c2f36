import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Paper } from '../form/paper';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

/** Which member is the legal representative the licence names: he signs without a letter. */
export function RepresentativeDialog({ unit, onClose }: { unit: Dto['UnitDto']; onClose: () => void }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const named = unit.members.find(({ name }) => name === unit.legalRepresentative);
  const [personId, setPerson] = useState((named ?? unit.members[0])?.personId ?? '');
  const [licence, setLicence] = useState<Dto['FileDto'] | null>(null);
  const [tried, setTried] = useState(false);
  const record = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/unit/legal-representative', { body: { personId, licenceId: licence?.id ?? '' } }),
      ),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (licence) record.mutate();
  };
  return (
    <Dialog title={t('登记法定代表人', 'Record the legal representative')} onClose={onClose}>
      <form className="letter-form" onSubmit={submit}>
        <p>
          {t(
            `证照上的法定代表人是${unit.legalRepresentative}。登记后，他签合同不用授权书。`,
            `Your licence names ${unit.legalRepresentative}. Once recorded, that member signs without a letter.`,
          )}
        </p>
        <Labelled name="representative" label={t('是哪位成员', 'Which member')}>
          {(control) => (
            <select {...control} value={personId} onChange={({ target }) => setPerson(target.value)}>
              {unit.members.map((member) => (
                <option key={member.personId} value={member.personId}>
                  {member.name}（{member.email}）
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <div className="field" role="group" aria-label={t('营业执照或法人证书', 'Licence or certificate')}>
          <b>{t('营业执照或法人证书', 'Licence or certificate')}</b>
          <Paper document={licence} onChange={setLicence} />
          {tried && !licence && (
            <p className="fault">{t('传证照，拍照也行。', 'Upload it; a photograph will do.')}</p>
          )}
        </div>
        <p className="fault" role="alert">
          {record.error && said(record.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不登记', 'Not now')}
          </button>
          <button className="button primary" type="submit" disabled={record.isPending}>
            {t('登记', 'Record')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
