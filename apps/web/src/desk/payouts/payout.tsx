import '../styles/form.css';
import '../styles/record.css';
import '../styles/claims.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { shortDigest } from '../contracts/contract-words';
import { Page } from '../parts/page';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { History } from '../record/history';
import { PayoutSteps } from './payout-steps';
import { payout } from './queries';
import { ReturnFile } from './return-file';

/** One batch: its lines, its control totals, its file and what the bank said. */
export function PayoutPage() {
  const { t, pick, language } = useWords();
  const { data, error, refetch } = useQuery(payout(useObjectId()));
  if (!data) {
    return (
      <Page title={t('拨付批次', 'Payout batch')}>
        {error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={5} />}
      </Page>
    );
  }
  return (
    <Page
      title={data.number}
      lead={
        <div className="row wraps">
          <b>{pick(data.stateName, data.stateNameEn)}</b>
          <span>
            {t(`${data.count} 笔，共 `, `${data.count} payments, `)}
            {exactMoney(data.total, language)}
            {t('，', ', ')}
            {data.totalInCapitals}
          </span>
        </div>
      }
    >
      <div className="one-column">
        <section className="card padded" aria-labelledby="steps">
          <h2 id="steps">{t('这一批', 'This batch')}</h2>
          {data.fileDigest && (
            <p className="payout-file">
              <a className="button" href={`/api/payouts/${data.id}/file`} download>
                {t('下载付款文件', 'Download the payment file')}
              </a>{' '}
              <span className="small" title={data.fileDigest}>
                {t('文件指纹', 'Fingerprint')} {shortDigest(data.fileDigest)}
              </span>
            </p>
          )}
          <PayoutSteps key={data.state} record={data} />
          {data.mayTakeReturn && <ReturnFile id={data.id} />}
        </section>
        <Lines record={data} />
        <History history={data.history} />
      </div>
    </Page>
  );
}

const RESULTS: Record<string, [zh: string, en: string]> = {
  paid: ['已付', 'Paid'],
  refused: ['未付出', 'Not paid'],
  dropped: ['已退回', 'Dropped'],
};

function Lines({ record }: { record: Dto['PayoutDto'] }) {
  const { t, language } = useWords();
  return (
    <section className="card padded" aria-labelledby="lines">
      <h2 id="lines">{t('付款明细', 'Lines')}</h2>
      <table className="payout-lines">
        <thead>
          <tr>
            <th scope="col">{t('申请', 'Claim')}</th>
            <th scope="col">{t('收款人', 'Payee')}</th>
            <th scope="col">{t('账号', 'Account')}</th>
            <th scope="col">{t('金额', 'Amount')}</th>
            <th scope="col">{t('银行结果', 'Bank')}</th>
          </tr>
        </thead>
        <tbody>
          {record.lines.map((line) => {
            const result = line.result ? RESULTS[line.result] : undefined;
            return (
              <tr key={line.position}>
                <th scope="row">{line.claimNumber}</th>
                <td>{line.payee}</td>
                <td>
                  {line.bank} {line.account}
                </td>
                <td className="figure">{exactMoney(line.amount, language)}</td>
                <td>
                  {result ? t(...result) : t('待回盘', 'open')} {line.returnedOn} {line.reason}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('合计', 'Total')}</th>
            <td colSpan={2}>{t(`${record.count} 笔`, `${record.count} payments`)}</td>
            <td className="figure" colSpan={2}>
              {exactMoney(record.total, language)}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
