import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../words/language';
import { useTitle } from '../parts/use-title';

export function Verify() {
  const { t } = useWords();
  useTitle(t('查验', 'Verify'));
  return (
    <main id="main" className="wrap narrow page">
      <h1>{t('查验登记证书', 'Verify a certificate')}</h1>
      <p>
        {t(
          '输入证书上的登记号，看它是不是真的、现在是什么状态。扫证书上的二维码也到同一页。',
          'Type the number on the certificate to see whether it is genuine and how it stands today. Its QR code leads to the same page.',
        )}
      </p>
      <VerifyForm />
    </main>
  );
}

const FORM = /^\d{7}[YJR]\d{4}$/;

export function VerifyForm() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    const number = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
    if (!FORM.test(number)) {
      setFault(
        t(
          '登记号是 12 位，如 9362026Y0001。对照证书再看一遍。',
          'A number has 12 characters, such as 9362026Y0001. Compare with the paper.',
        ),
      );
      return;
    }
    void navigate({ to: '/c/$number', params: { number } });
  }

  return (
    <form className="card verify-form" onSubmit={submit} noValidate>
      <label htmlFor="number">{t('登记号', 'Number')}</label>
      <div className="row">
        <input
          id="number"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setFault('');
          }}
          autoComplete="off"
          placeholder="9362026Y0001"
          aria-invalid={fault !== ''}
          aria-describedby="number-fault"
        />
        <button className="button primary" type="submit">
          {t('查验', 'Verify')}
        </button>
      </div>
      <p id="number-fault" className="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
