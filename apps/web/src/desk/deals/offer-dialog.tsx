import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

const VALID_DAYS = 30;
const DAY = 86_400_000;

/** The next version: it begins as the one on the table, so that only what changes is typed. */
export function OfferDialog({
  room,
  label,
  onClose,
}: {
  room: Dto['DealDto'];
  label: string;
  onClose: () => void;
}) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const standing = room.offers.at(-1);
  const [terms, setTerms] = useState({
    total: standing?.total ?? '',
    payment: standing?.payment ?? '',
    delivery: standing?.delivery ?? '',
    validUntil: new Date(Date.now() + VALID_DAYS * DAY).toISOString().slice(0, 10),
    note: '',
  });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const set = (change: Partial<typeof terms>) => setTerms({ ...terms, ...change });
  const offer = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/deals/{id}/offers', {
          params: { path: { id: room.id } },
          body: { ...terms, note: terms.note || null },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const faults = offer.error instanceof ApiError ? offer.error.fields : [];
  const fault = (name: string) => faults.find(({ field }) => field === name)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    offer.mutate();
  };
  return (
    <Dialog
      title={t(
        `${label}：第 ${(standing?.version ?? 0) + 1} 版`,
        `${label}: version ${(standing?.version ?? 0) + 1}`,
      )}
      onClose={onClose}
    >
      <form onSubmit={send} noValidate>
        <Labelled name="total" label={t('总价（元）', 'Total (CNY)')} fault={fault('total')}>
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              placeholder="3200000.00"
              value={terms.total}
              onChange={({ target }) => set({ total: target.value })}
            />
          )}
        </Labelled>
        <Labelled
          name="payment"
          label={t('付款', 'Payment')}
          fault={fault('payment')}
          hint={t('几期、什么条件、各多少。', 'Instalments, conditions, amounts.')}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={500}
              value={terms.payment}
              onChange={({ target }) => set({ payment: target.value })}
            />
          )}
        </Labelled>
        <Labelled
          name="delivery"
          label={t('交付', 'Delivery')}
          fault={fault('delivery')}
          hint={t('交什么、什么时候、怎么算验收。', 'What, when, and how it is accepted.')}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={500}
              value={terms.delivery}
              onChange={({ target }) => set({ delivery: target.value })}
            />
          )}
        </Labelled>
        <Labelled name="validUntil" label={t('有效期到', 'Valid until')} fault={fault('validUntil')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={terms.validUntil}
              onChange={({ target }) => set({ validUntil: target.value })}
            />
          )}
        </Labelled>
        <Labelled name="note" label={t('附言（选填）', 'Note (optional)')} fault={fault('note')}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={500}
              value={terms.note}
              onChange={({ target }) => set({ note: target.value })}
            />
          )}
        </Labelled>
        <p className="fault" role="alert">
          {offer.error && said(offer.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不发', 'Not now')}
          </button>
          <button className="button primary" type="submit" disabled={offer.isPending}>
            {t('发给对方', 'Send')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
