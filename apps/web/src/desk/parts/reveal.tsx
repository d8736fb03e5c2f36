import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { useSaid } from './trouble';

export type Purpose = Dto['RevealDto']['purpose'];

const PURPOSES: Record<Purpose, [zh: string, en: string]> = {
  'own-check': ['核对本人或本单位信息', 'Check one’s own data'],
  'verify-person': ['核验办事人身份', 'Verify who acts'],
  'make-payment': ['办理付款', 'Make a payment'],
  'answer-inquiry': ['答复当事人查询', 'Answer the person concerned'],
  'legal-duty': ['依法协助调查', 'Assist an investigation by law'],
};

interface Props {
  masked: string;
  /** What the number is, for those who only hear the page. */
  of: string;
  purposes: readonly Purpose[];
  show: (purpose: Purpose) => Promise<string>;
}

/** A masked number that is shown in full once somebody has said why; that he read it is kept. */
export function Reveal({ masked, of, purposes, show }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string>();
  if (shown !== undefined) return <output className="digest">{shown}</output>;
  return (
    <span className="reveal">
      {masked}{' '}
      {asking ? (
        <Why of={of} purposes={purposes} show={show} onShown={setShown} />
      ) : (
        <button className="plain" type="button" onClick={() => setAsking(true)}>
          {t('看全号', 'Show in full')}
          <span className="visually-hidden">
            {t('：', ': ')}
            {of}
          </span>
        </button>
      )}
    </span>
  );
}

function Why({ of, purposes, show, onShown }: Omit<Props, 'masked'> & { onShown: (number: string) => void }) {
  const { t } = useWords();
  const said = useSaid();
  const id = useId();
  const [purpose, setPurpose] = useState<Purpose | ''>(purposes.length === 1 ? (purposes[0] ?? '') : '');
  const ask = useMutation({ mutationFn: (why: Purpose) => show(why), onSuccess: onShown });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (purpose) ask.mutate(purpose);
  };
  return (
    <form className="reveal-why" onSubmit={submit}>
      <label htmlFor={id}>{t('用途（会记录）', 'Purpose (kept on record)')}</label>
      {/* The one who asked for it goes on here. */}
      <select
        id={id}
        required
        ref={(element) => element?.focus()}
        value={purpose}
        onChange={({ target }) => setPurpose(target.value as Purpose)}
      >
        <option value="" disabled>
          {t('请选择', 'Choose')}
        </option>
        {purposes.map((one) => (
          <option key={one} value={one}>
            {t(...PURPOSES[one])}
          </option>
        ))}
      </select>
      <button className="button" type="submit" disabled={ask.isPending || !purpose}>
        {t('显示', 'Show')}
        <span className="visually-hidden">
          {t('：', ': ')}
          {of}
        </span>
      </button>
      {ask.error && (
        <span className="fault" role="alert">
          {said(ask.error)}
        </span>
      )}
    </form>
  );
}
