import '../styles/form.css';
import '../styles/join.css';
import '../styles/lists.css';
import '../styles/record.css';
import '../styles/parameters.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Page } from '../parts/page';
import { Link, useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { History } from '../record/history';
import { ChangeForm } from './change-form';
import { Effects } from './effects';
import { moveChange } from './moves';
import { ChangeTag, useValueWords } from './parameter-words';
import { change } from './queries';
import { ReviewActions } from './review-actions';

/** One change: old and new, from when, on what ground, what it will do, and who decides. */
export function Change() {
  const { t, pick } = useWords();
  const { data, error, refetch } = useQuery(change(useObjectId()));
  return (
    <Page
      title={data ? pick(data.name, data.nameEn) : t('参数变更', 'Change')}
      lead={data && pick(data.governs, data.governsEn)}
      tools={data && <ChangeTag change={data} />}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data && (
        <div className="review-grid">
          <div className="one-column">
            <What data={data} />
            <History history={data.history} />
          </div>
          <ReviewActions
            actions={data.nextActions}
            move={(action, key, reason) => moveChange(data.id, action, key, reason)}
            nothing={t('这一步由另一个人办，或已经办完。', 'Somebody else acts now, or it is done.')}
          />
        </div>
      )}
    </Page>
  );
}

function What({ data }: { data: Dto['ParameterChangeDto'] }) {
  const { t } = useWords();
  const valueWords = useValueWords();
  const [rewriting, setRewriting] = useState(false);
  const mayRewrite = data.nextActions.some(({ action }) => action === 'propose');
  return (
    <section className="card padded" aria-labelledby="what">
      <div className="row wraps between">
        <h2 id="what">{t('改什么', 'What changes')}</h2>
        <Link to={`/desk/parameters/${data.key}`}>{t('这个数的历史', 'Its history')}</Link>
      </div>
      <dl className="old-new">
        <div>
          <dt>{t('现在', 'Now')}</dt>
          <dd>{valueWords(data.now, data)}</dd>
        </div>
        <div>
          <dt>{t(`${data.fromDay} 起`, `From ${data.fromDay}`)}</dt>
          <dd className="new">{valueWords(data.value, data)}</dd>
        </div>
      </dl>
      <dl className="pairs">
        <div>
          <dt>{t('依据', 'Source')}</dt>
          <dd>{data.source}</dd>
        </div>
        <div>
          <dt>{t('为什么改', 'Why')}</dt>
          <dd>{data.reason}</dd>
        </div>
        <div>
          <dt>{t('已经开始的', 'What has begun')}</dt>
          <dd>
            {data.begun === 'keeps'
              ? t('仍按旧数', 'keeps the old number')
              : t('生效日起按新数', 'goes by the new number from that day')}
          </dd>
        </div>
      </dl>
      <Effects
        effects={data.effects}
        title={
          data.state === 'draft' || data.state === 'proposed'
            ? t('预计影响（现在算的）', 'What it would do (counted now)')
            : t('提交时算的影响', 'What was counted when it was proposed')
        }
      />
      {mayRewrite && !rewriting && (
        <button className="button" type="button" onClick={() => setRewriting(true)}>
          {t('改草稿', 'Rewrite the draft')}
        </button>
      )}
      {mayRewrite && rewriting && (
        <ChangeForm
          about={{ ...data, parameterKey: data.key }}
          given={data}
          onWritten={async () => setRewriting(false)}
        />
      )}
    </section>
  );
}
