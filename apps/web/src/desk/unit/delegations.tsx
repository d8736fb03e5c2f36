import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers, holds, session } from '../queries';
import { DelegateDialog } from './delegate-dialog';

/** Who acts for whom while somebody is away, and lending a duty of one's own. */
export function Delegations({ unit }: { unit: Dto['UnitDto'] }) {
  const { t } = useWords();
  const { data: me } = useQuery(session);
  const [asking, setAsking] = useState(false);
  const own = unit.members.find(({ personId }) => personId === me?.personId)?.duties ?? [];
  const colleagues = unit.members.filter(({ personId }) => personId !== me?.personId);
  return (
    <section className="card padded" aria-labelledby="delegations">
      <div className="row wraps between">
        <h2 id="delegations">{t('委托代办', 'Delegations')}</h2>
        {own.length > 0 && colleagues.length > 0 && (
          <button className="button" type="button" onClick={() => setAsking(true)}>
            {t('委托同事代办', 'Lend a duty')}
          </button>
        )}
      </div>
      <p className="small">
        {t(
          '出差、休假时把自己的职责委托给同事，到期自动收回。一件事仍要两个人办：谁填的，代办时也不能审。',
          'Away for a while? Lend a duty to a colleague; it returns by itself. What takes two people still takes two.',
        )}
      </p>
      {unit.delegations.length === 0 && <p className="muted">{t('现在没有委托。', 'There are none now.')}</p>}
      <ul className="delegation-list">
        {unit.delegations.map((one) => (
          <Row key={one.id} one={one} mayEnd={mayEnd(one, me)} />
        ))}
      </ul>
      {asking && <DelegateDialog duties={own} colleagues={colleagues} onClose={() => setAsking(false)} />}
    </section>
  );
}

function mayEnd({ lenderId, receiverId }: Dto['DelegationDto'], me: Dto['MeDto'] | undefined): boolean {
  return me?.personId === lenderId || me?.personId === receiverId || holds(me, 'unit-administrator');
}

function Row({ one, mayEnd }: { one: Dto['DelegationDto']; mayEnd: boolean }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => answered(api.DELETE('/api/delegations/{id}', { params: { path: { id: one.id } } })),
    onSuccess: () => forgetAnswers(client),
  });
  return (
    <li>
      <p>
        <b>{pick(one.duty.name, one.duty.nameEn)}</b>
        <span className="small">
          {t(`${one.lender} 委托 ${one.receiver}`, `${one.lender} to ${one.receiver}`)} ·{' '}
          {t(`${one.fromDay} 至 ${one.toDay}`, `${one.fromDay} to ${one.toDay}`)}
        </span>
      </p>
      {mayEnd && (
        <button className="button" type="button" disabled={end.isPending} onClick={() => end.mutate()}>
          {t('收回', 'Take back')}
          <span className="visually-hidden">{t(`：${one.duty.name}`, `: ${one.duty.nameEn}`)}</span>
        </button>
      )}
      {end.error && (
        <p className="fault" role="alert">
          {said(end.error)}
        </p>
      )}
    </li>
  );
}
