import '../styles/record.css';
import '../styles/claims.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';
import { exactMoney, shortMoment } from '../../words/show';
import { ChooseClaims, sumOf } from '../claims/choose-claims';
import { api } from '../here';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Pager } from '../parts/pager';
import { Link, useGo, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { forgetAnswers, holds, session } from '../queries';
import { payouts } from './queries';

const readPage = ({ page }: Record<string, unknown>) => Math.max(1, Number(page) || 1);
const KINDS: Record<string, TagKind> = {
  made: 'info',
  released: 'info',
  settled: 'ok',
  dismissed: 'neutral',
};

/** What can be paid, and the batches made so far. */
export function Payouts() {
  const { t } = useWords();
  const makes = holds(useQuery(session).data, 'payout-maker');
  const { data, error, refetch } = useQuery(payouts(useSearchOf(readPage)));
  return (
    <Page
      title={t('拨付批次', 'Payout batches')}
      lead={t(
        '一人制单，另一人复核，银行回盘后入账。',
        'One makes a batch, another checks it, the bank returns it.',
      )}
    >
      <div className="one-column">
        {makes && (
          <ChooseClaims
            state="payable"
            free={() => true}
            empty={
              <Empty
                title={t('没有待拨付的申请', 'Nothing to pay')}
                text={t('公示期满、没有异议的出现在这里。', 'Claims appear here once their notice is over.')}
              />
            }
          >
            {(chosen) => <MakeForm chosen={chosen} />}
          </ChooseClaims>
        )}
        {!data && error && <Trouble error={error} again={() => void refetch()} />}
        {!data && !error && <Skeleton rows={3} />}
        {data && data.total > 0 && (
          <>
            <ul className="card achievement-list">
              {data.items.map((row) => (
                <PayoutRow key={row.id} row={row} />
              ))}
            </ul>
            <Pager to="/desk/payouts" page={data.page} pageSize={data.pageSize} total={data.total} />
          </>
        )}
      </div>
    </Page>
  );
}

function PayoutRow({ row }: { row: Dto['PayoutRowDto'] }) {
  const { t, pick, language } = useWords();
  return (
    <li>
      <div className="achievement-name">
        <h2>
          <Link to={`/desk/payouts/${row.id}`}>{row.number}</Link>
        </h2>
        <p className="small">{t(`${row.count} 笔`, `${row.count} payments`)}</p>
      </div>
      <p className="achievement-state">
        <Tag kind={KINDS[row.state] ?? 'neutral'}>{pick(row.stateName, row.stateNameEn)}</Tag>
      </p>
      <p className="achievement-price">{exactMoney(row.total, language)}</p>
      <p className="achievement-changed small">{shortMoment(row.madeAt)}</p>
    </li>
  );
}

function MakeForm({ chosen }: { chosen: readonly Dto['ClaimRowDto'][] }) {
  const { t, language } = useWords();
  const said = useSaid();
  const go = useGo();
  const client = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const make = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/payouts', {
          body: { claimIds: chosen.map(({ id }) => id) },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: async ({ id, number }) => {
      await forgetAnswers(client);
      await go(`/desk/payouts/${id}`, { notice: t(`${number} 已转复核`, `${number} goes to be checked`) });
    },
  });
  return (
    <div className="chosen-form">
      <p>
        {t(`选了 ${chosen.length} 笔，共 `, `${chosen.length} chosen, `)}
        <b>{exactMoney(sumOf(chosen), language)}</b>
      </p>
      <button
        className="button primary"
        type="button"
        disabled={make.isPending || chosen.length === 0}
        onClick={() => make.mutate()}
      >
        {t('制单，转复核', 'Make a batch')}
      </button>
      {make.error && (
        <p className="fault" role="alert">
          {said(make.error)}
        </p>
      )}
    </div>
  );
}
