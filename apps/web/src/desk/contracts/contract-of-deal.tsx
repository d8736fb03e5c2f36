import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Link, useGo } from '../parts/routing';
import { useSaid } from '../parts/trouble';
import { forgetAnswers, holds, session } from '../queries';
import { contractOfDeal } from './queries';

/** In the deal room: the way on to the contract, or the button that begins it. */
export function ContractOfDeal({ room }: { room: Dto['DealDto'] }) {
  const { t } = useWords();
  const said = useSaid();
  const go = useGo();
  const client = useQueryClient();
  const me = useQuery(session).data;
  const [key] = useState(() => crypto.randomUUID());
  const { data } = useQuery({ ...contractOfDeal(room.id), enabled: room.state === 'agreed' });
  const begin = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/deals/{id}/contract', {
          params: { path: { id: room.id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: async ({ id }) => {
      await forgetAnswers(client);
      await go(`/desk/contracts/${id}`, {
        notice: t(
          '已按谈成的条件起草，看过、改好再送签。',
          'Drafted from what was agreed; read it before sending.',
        ),
      });
    },
  });
  if (room.state !== 'agreed' || !data) return null;
  const isParty = room.parties.some((party) => party.own && party.role !== 'broker');
  return (
    <section className="card padded" aria-labelledby="contract">
      <h2 id="contract">{t('合同', 'Contract')}</h2>
      {data.id ? (
        <Link className="button primary" to={`/desk/contracts/${data.id}`}>
          {t('打开合同', 'Open the contract')}
        </Link>
      ) : isParty && holds(me, 'deal-officer') ? (
        <>
          <p className="muted">
            {t(
              '金额、双方、成果和条款自动带入，不用重填。',
              'Amount, parties and clauses flow in by themselves.',
            )}
          </p>
          <button
            className="button primary"
            type="button"
            disabled={begin.isPending}
            onClick={() => begin.mutate()}
          >
            {t('起草合同', 'Draft the contract')}
          </button>
          {begin.error && <p className="fault">{said(begin.error)}</p>}
        </>
      ) : (
        <p className="muted">{t('双方还没有起草合同。', 'No contract has been drafted yet.')}</p>
      )}
    </section>
  );
}
