import '../styles/payments.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { publicPage } from '../here';
import { market } from '../queries';
import { EvidenceDialog } from './evidence-dialog';
import { EvidenceList } from './evidence-list';
import { PlanDialog } from './plan-dialog';
import { payments } from './queries';

/** What is to be paid and where, what has arrived, and the papers beside it. */
export function Payments({ contractId }: { contractId: string }) {
  const { t, pick, language } = useWords();
  const [open, setOpen] = useState<'plan' | 'evidence'>();
  const found = useQuery(payments(contractId)).data?.payments;
  if (!found) return null;
  const { instalments, account, booked, findings, settled, due } = found;
  return (
    <section className="card padded payments" aria-labelledby="payments">
      <h2 id="payments">{t('付款与票据', 'Payments and papers')}</h2>
      <p>
        {t('已到账', 'Received')} <b>{exactMoney(settled, language)}</b>，{t('共', 'of')}{' '}
        {exactMoney(due, language)}
      </p>
      <progress
        max={100}
        value={Number((BigInt(settled.replace('.', '')) * 100n) / BigInt(due.replace('.', '')))}
        aria-label={t('到账进度', 'Received so far')}
      />
      <ol className="instalments">
        {instalments.map((one) => (
          <Instalment key={one.code} one={one} />
        ))}
      </ol>
      <Account account={account} done={settled === due} />
      {booked.length > 0 && (
        <>
          <h3>{t('到账流水', 'Received')}</h3>
          <ul className="booked">
            {booked.map((line) => (
              <li key={line.bankSerial}>
                <time dateTime={line.bookedOn}>{line.bookedOn}</time>
                <span>
                  {line.payerName}
                  <span className="small">
                    {' '}
                    {t(`第 ${line.instalment} 期 · 流水号 `, `part ${line.instalment} · serial `)}
                    {line.bankSerial}
                  </span>
                </span>
                <b>{exactMoney(line.amount, language)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      <EvidenceList contractId={contractId} evidence={found.evidence} />
      {findings.length > 0 && (
        <ul className="findings" aria-label={t('比对结果', 'Compared')}>
          {findings.map(({ level, zh, en }) => (
            <li key={zh} className={level}>
              {pick(zh, en)}
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {found.mayAddEvidence && (
          <button className="button" type="button" onClick={() => setOpen('evidence')}>
            {t('上传发票或回单', 'Add an invoice or a slip')}
          </button>
        )}
        {found.mayChangePlan && (
          <button className="button" type="button" onClick={() => setOpen('plan')}>
            {t('分期', 'Split into instalments')}
          </button>
        )}
      </div>
      {open === 'evidence' && <EvidenceDialog contractId={contractId} onClose={() => setOpen(undefined)} />}
      {open === 'plan' && (
        <PlanDialog contractId={contractId} present={found} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
}

function Instalment({ one }: { one: Dto['InstalmentDto'] }) {
  const { t, language } = useWords();
  const whole = one.settledAmount === one.amount;
  return (
    <li>
      <span>
        <b>{one.label}</b>
        <span className="small">
          {one.dueOn && t(` ${one.dueOn} 前付 ·`, ` due ${one.dueOn} ·`)} {t('付款码', 'code')}{' '}
          <code>{one.code}</code>
        </span>
      </span>
      <span className="sum">
        {exactMoney(one.amount, language)}
        <span className="small">
          {whole
            ? t(`${one.settledOn} 到账`, `received ${one.settledOn}`)
            : t(
                `已到 ${exactMoney(one.settledAmount, language)}`,
                `${exactMoney(one.settledAmount, language)} received`,
              )}
        </span>
      </span>
    </li>
  );
}

function Account({ account, done }: { account: Dto['AccountDto']; done: boolean }) {
  const { t } = useWords();
  const demo = useQuery(market).data?.mode === 'demo';
  if (done) return null;
  return (
    <div className="account">
      <p>
        {t('付到市场结算账户，附言写付款码：', 'Pay to the settlement account, with the code as remark:')}
      </p>
      <p>
        <b>{account.holder}</b>
        <br />
        {account.bank} {account.number}
      </p>
      {demo && (
        <p className="small">
          <a href={publicPage('/bank')} target="_blank" rel="noreferrer">
            {t('演示：到模拟银行付款', 'Demonstration: pay at the simulated bank')}
          </a>
        </p>
      )}
    </div>
  );
}
