import { useMutation } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';

/** The simulated bank pays a payment file out and hands back its return file. */
export function PayOutFile() {
  const { t } = useWords();
  const pay = useMutation({
    mutationFn: async (file: File) => {
      const { text } = await answered(
        api.POST('/api/demo/bank/payouts', { body: { text: await file.text() } }),
      );
      return {
        name: file.name.replace(/\.csv$/, '-return.csv'),
        href: URL.createObjectURL(new Blob([text])),
      };
    },
  });
  return (
    <section className="card pay-out">
      <h2>{t('代发补助', 'Pay a file out')}</h2>
      <label htmlFor="payment-file">
        {t('拨付批次的付款文件（CSV）', 'The payment file of a batch (CSV)')}
      </label>
      <input
        id="payment-file"
        type="file"
        accept=".csv,text/csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) pay.mutate(file);
          target.value = '';
        }}
      />
      <p role="status">
        {pay.data && (
          <a href={pay.data.href} download={pay.data.name}>
            {t('已付出，下载回盘文件', 'Paid out: download the return file')}
          </a>
        )}
      </p>
      <p className="fault" role="alert">
        {pay.error instanceof Error && pay.error.message}
      </p>
    </section>
  );
}
