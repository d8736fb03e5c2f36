import '../styles/form.css';
import '../styles/claims.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { ChooseClaims, sumOf } from '../claims/choose-claims';
import { api, publicPage } from '../here';
import { Labelled } from '../needs/labelled';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';

/** Approved claims, put on one public list. */
export function Publish() {
  const { t } = useWords();
  const [published, setPublished] = useState<string>();
  return (
    <Page
      title={t('公示', 'Public notices')}
      lead={t(
        '终审通过的申请在这里公示；只列单位、项目、类别、金额和依据条款。',
        'What was approved is published here: organisation, project, category, amount and clause, nothing else.',
      )}
    >
      {published && (
        <p className="card padded" role="status">
          {t('已发布：', 'Published: ')}
          <a href={publicPage(`/notices/${published}`)}>{published}</a>
        </p>
      )}
      <ChooseClaims
        state="publicity"
        free={({ published: listed }) => !listed}
        empty={
          <Empty
            title={t('没有待公示的申请', 'Nothing to publish')}
            text={t('终审通过后出现在这里；已公示的在公示页看。', 'Approved claims appear here.')}
          />
        }
      >
        {(chosen) => <PublishForm chosen={chosen} onPublished={setPublished} />}
      </ChooseClaims>
    </Page>
  );
}

interface FormProps {
  chosen: readonly Dto['ClaimRowDto'][];
  onPublished: (number: string) => void;
}

function PublishForm({ chosen, onPublished }: FormProps) {
  const { t, language } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [contact, setContact] = useState('0791-86200000');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const publish = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/public-lists', {
          body: { claimIds: chosen.map(({ id }) => id), contact: contact.trim() },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: async ({ number }) => {
      onPublished(number);
      await forgetAnswers(client);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    publish.mutate();
  };
  return (
    <form className="chosen-form" onSubmit={send}>
      <p>
        {t(`选了 ${chosen.length} 件，共 `, `${chosen.length} chosen, `)}
        <b>{exactMoney(sumOf(chosen), language)}</b>
      </p>
      <Labelled name="contact" label={t('监督电话', 'Telephone of the supervisor')}>
        {(control) => (
          <input {...control} value={contact} onChange={({ target }) => setContact(target.value)} />
        )}
      </Labelled>
      <button className="button primary" type="submit" disabled={publish.isPending || chosen.length === 0}>
        {t('发布公示', 'Publish')}
      </button>
      {publish.error && (
        <p className="fault" role="alert">
          {said(publish.error)}
        </p>
      )}
    </form>
  );
}
