import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api, newKey, publicPage } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers, market } from '../queries';

/** The bank's return file, chosen and read at once; the same file again changes nothing. */
export function ReturnFile({ id }: { id: string }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const demo = useQuery(market).data?.mode === 'demo';
  const take = useMutation({
    mutationFn: async (file: File) =>
      answered(
        api.POST('/api/payouts/{id}/return-file', {
          params: { path: { id } },
          body: { text: await file.text() },
          headers: newKey(),
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  const { data } = take;
  return (
    <div className="field">
      <label htmlFor="return-file">{t('导入银行回盘文件（CSV）', 'The bank’s return file (CSV)')}</label>
      <input
        id="return-file"
        type="file"
        accept=".csv,text/csv"
        disabled={take.isPending}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take.mutate(file);
          target.value = '';
        }}
      />
      {demo && (
        <p className="hint">
          <a href={publicPage('/bank')} target="_blank" rel="noreferrer">
            {t(
              '演示：把付款文件交给模拟银行，拿回盘文件',
              'Demonstration: have the simulated bank pay the file out',
            )}
          </a>
        </p>
      )}
      <p role="status">
        {data &&
          t(
            `入账 ${data.taken} 笔，重复 ${data.repeated} 笔。`,
            `${data.taken} booked, ${data.repeated} repeated.`,
          )}
        {data &&
          data.unmatched.length > 0 &&
          t(
            `文件第 ${data.unmatched.join('、')} 行对不上，没有入账，请与银行核对。`,
            ` Lines ${data.unmatched.join(', ')} of the file are none of this batch; ask the bank.`,
          )}
      </p>
      <p className="fault" role="alert">
        {take.error && said(take.error)}
      </p>
    </div>
  );
}
