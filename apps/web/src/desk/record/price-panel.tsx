import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { priceDraftOf, priceInputOf } from '../form/draft';
import { jumpTo } from '../form/fields';
import { NotesProvider } from '../form/notes';
import { PriceFields } from '../form/price-fields';
import { Themed } from '../form/themed';
import { api } from '../here';
import { useGo } from '../parts/routing';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';

/** The price of a registered achievement: the one thing its owner may change without a new review. */
export function PricePanel({ record }: { record: Dto['AchievementDto'] }) {
  const { t } = useWords();
  const said = useSaid();
  const go = useGo();
  const client = useQueryClient();
  const [price, setPrice] = useState(() => priceDraftOf(record.price));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const save = useMutation({
    mutationFn: (input: Dto['PriceInputDto']) =>
      answered(
        api.PUT('/api/achievements/{id}/price', {
          params: { path: { id: record.id } },
          headers: { 'Idempotency-Key': key },
          body: { version: record.version, price: input },
        }),
      ),
    onSuccess: async () => {
      setKey(crypto.randomUUID());
      await forgetAnswers(client);
      await go(`/desk/achievements/${record.id}`, {
        replace: true,
        notice: t('价格已存下。', 'The price is saved.'),
      });
    },
    onError: (error) => jumpTo(error instanceof ApiError ? (error.fields[0]?.field ?? 'price') : 'price'),
  });
  const input = priceInputOf(price);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (input) save.mutate(input);
  };
  const faults = save.error instanceof ApiError ? save.error.fields : [];
  return (
    <Themed>
      <form className="price-panel" onSubmit={submit}>
        <h2>{record.price ? t('改价格', 'Change the price') : t('填价格', 'Give the price')}</h2>
        <NotesProvider faults={faults} remarks={[]}>
          <PriceFields price={price} set={setPrice} />
        </NotesProvider>
        {save.error && faults.length === 0 && (
          <p className="fault" role="alert">
            {said(save.error)}
          </p>
        )}
        <button className="button" type="submit" disabled={save.isPending || input === null}>
          {t('存价格', 'Save the price')}
        </button>
      </form>
    </Themed>
  );
}
