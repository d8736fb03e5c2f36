import { type FormEvent, useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { useSaid } from '../parts/trouble';
import { Dialog } from '../record/dialog';

export type Reason = NonNullable<Dto['MatchAnswerInputDto']['reason']>;

const REASONS: readonly { reason: Reason; zh: string; en: string }[] = [
  { reason: 'too-early', zh: '太早期，还不能用', en: 'Too early to be used' },
  { reason: 'benefit-unclear', zh: '看不出好处', en: 'The benefit is unclear' },
  { reason: 'market-unclear', zh: '看不出怎么用到产品上', en: 'The way to market is unclear' },
  { reason: 'description-unclear', zh: '说明看不懂', en: 'The description is unclear' },
  { reason: 'scientific-doubt', zh: '技术上有疑问', en: 'Scientific doubt' },
  { reason: 'price', zh: '价格不合适', en: 'The price does not suit' },
  { reason: 'ipr', zh: '知识产权不合适', en: 'The rights do not suit' },
  { reason: 'solved', zh: '已经解决了', en: 'Already solved' },
];

interface Props {
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onGiven: (reason: Reason, remark: string) => void;
}

/** Eight reasons, one tap, a remark if one likes: every "no" teaches the seller something. */
export function DeclineReasons({ pending, error, onClose, onGiven }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const [reason, setReason] = useState<Reason>();
  const [remark, setRemark] = useState('');
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (reason) onGiven(reason, remark.trim());
  };
  return (
    <Dialog title={t('哪里不合适', 'What does not suit')} onClose={onClose}>
      <form onSubmit={give}>
        <fieldset className="choices">
          <legend className="visually-hidden">{t('原因', 'Reason')}</legend>
          {REASONS.map((one) => (
            <label key={one.reason}>
              <input
                type="radio"
                name="reason"
                checked={reason === one.reason}
                onChange={() => setReason(one.reason)}
              />
              {t(one.zh, one.en)}
            </label>
          ))}
        </fieldset>
        <label htmlFor="remark">{t('补一句（选填）', 'A remark (optional)')}</label>
        <textarea
          id="remark"
          rows={2}
          maxLength={500}
          value={remark}
          onChange={({ target }) => setRemark(target.value)}
        />
        <p className="fault" role="alert">
          {error !== null && error !== undefined && said(error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('再想想', 'Not yet')}
          </button>
          <button className="button primary" type="submit" disabled={pending || !reason}>
            {t('记下', 'Send')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
