import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';
import { type Purpose, Reveal } from '../parts/reveal';
import { shortDigest } from '../contracts/contract-words';
import { ConfirmForm } from './confirm-form';
import { ReviewForm } from './review-form';

/** What one puts one's name to: the amount, whom it goes to, and the fingerprint of the result. */
export function Verdict({ record }: { record: Dto['ClaimDto'] }) {
  const { t, pick, language } = useWords();
  const offers = (action: string) => record.nextActions.some((one) => one.action === action);
  const reviews = record.nextActions.some(({ action }) => action.endsWith('-approve'));
  const amount = record.amount ?? record.expected;
  return (
    <section className="card claim-verdict" aria-labelledby="verdict">
      <div className="claim-sum">
        <h2 id="verdict">
          {reviews
            ? t('你批准的是这一份结果', 'This result is what you approve')
            : record.amount === null
              ? t('预计可得', 'Expected')
              : t('补助金额', 'Subsidy')}
        </h2>
        <p className="claim-figure">
          {amount === null ? t('待核实', 'To be verified') : exactMoney(amount, language)}
        </p>
        {record.amount !== null && <p>{record.amountInCapitals}</p>}
        <p className="small">
          {t('付给', 'To')} {pick(record.applicant, record.applicantEn)}
          {record.payeeAccount && (
            <>
              {t('，', ', ')}
              {record.payeeBank} <Account record={record} masked={record.payeeAccount} />
            </>
          )}
        </p>
      </div>
      <div className="padded">
        <p className="small" title={record.resultDigest}>
          {t('结果指纹', 'Result fingerprint')} <b className="digest">{shortDigest(record.resultDigest)}</b>
        </p>
        {record.objected && (
          <p className="blocked" role="status">
            {t('公示期内有异议，答复前不拨付。', 'There is an objection; it is not paid before the answer.')}
          </p>
        )}
        {record.missing.length > 0 && (
          <ul className="missing" aria-label={t('还缺', 'Missing')}>
            {record.missing.map(({ fact, zh, en }) => (
              <li key={fact}>{pick(zh, en)}</li>
            ))}
          </ul>
        )}
        {offers('confirm') && <ConfirmForm record={record} />}
        {reviews && <ReviewForm record={record} />}
        {!offers('confirm') && !reviews && <Waiting record={record} />}
      </div>
    </section>
  );
}

function Account({ record, masked }: { record: Dto['ClaimDto']; masked: string }) {
  const { t } = useWords();
  if (!record.mayReveal) return masked;
  const show = async (purpose: Purpose) => {
    const call = { params: { path: { id: record.id } }, body: { purpose } };
    return (await answered(api.POST('/api/claims/{id}/payee-account', call))).account;
  };
  const purposes: Purpose[] = record.own ? ['own-check'] : ['make-payment', 'answer-inquiry', 'legal-duty'];
  return <Reveal masked={masked} of={t('收款账号', 'the account')} purposes={purposes} show={show} />;
}

function Waiting({ record }: { record: Dto['ClaimDto'] }) {
  const { t } = useWords();
  if (record.paidOn) return <p>{t(`${record.paidOn} 已拨付。`, `Paid on ${record.paidOn}.`)}</p>;
  if (record.state === 'publicity' && record.noticeEndsOn) {
    return <p>{t(`公示到 ${record.noticeEndsOn}。`, `On public notice until ${record.noticeEndsOn}.`)}</p>;
  }
  if (record.state === 'payout-check') return <p>{t('等银行回盘。', 'Waiting for the bank’s return.')}</p>;
  return record.desk ? <p>{t(`在 ${record.desk} 办理。`, `With ${record.desk}.`)}</p> : null;
}
