import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { useMarket } from '../frame';
import { api, at } from '../here';
import { faultsOf } from './account-field';
import { useAddressWords } from './address-words';

interface Props {
  purpose: Dto['CodeRequestDto']['purpose'];
  address: string;
  onAddress: (address: string) => void;
  onSent: () => void;
}

/** Sends six digits to an address. */
export function CodeStep({ purpose, address, onAddress, onSent }: Props) {
  const { t } = useWords();
  const demo = useMarket().data?.mode === 'demo';
  const addressWords = useAddressWords();
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault('');
    try {
      await answered(api.POST('/api/codes', { body: { purpose, address } }));
      onSent();
    } catch (error) {
      setFault(faultsOf(error).sentence);
      setBusy(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <label htmlFor="address">{addressWords}</label>
      <input
        id="address"
        type="text"
        inputMode="email"
        autoCapitalize="none"
        required
        autoComplete="email"
        value={address}
        onChange={({ target }) => onAddress(target.value.trim())}
        aria-describedby="code-fault"
      />
      {demo && (
        <p className="small">
          {t('演示环境的邮件和短信都在', 'In the demonstration every mail and short message is in the ')}
          <a href={at('/mailbox')} target="_blank" rel="noreferrer">
            {t('演示邮箱', 'mailbox')}
          </a>
        </p>
      )}
      <p id="code-fault" className="fault" role="alert">
        {fault}
      </p>
      <button className="button primary wide" type="submit" disabled={busy}>
        {busy ? t('正在发送', 'Sending') : t('获取验证码', 'Send me a code')}
      </button>
    </form>
  );
}
