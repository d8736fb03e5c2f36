import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import '../styles/join.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { publicPage } from '../here';
import { Page } from '../parts/page';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { unit } from '../queries';
import { Delegations } from './delegations';
import { Members } from './members';

/** The unit acted for: its facts as the public sees them, and who may do what for it. */
export function Unit() {
  const { t, pick } = useWords();
  const { data, error, refetch } = useQuery(unit);
  return (
    <Page title={t('单位与成员', 'Unit and members')} lead={data && pick(data.name, data.nameEn)}>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data && (
        <>
          <Facts unit={data} />
          <Members unit={data} />
          <Delegations unit={data} />
        </>
      )}
    </Page>
  );
}

function Facts({ unit }: { unit: Dto['UnitDto'] }) {
  const { t, pick } = useWords();
  const missing = t('未提供', 'Not given');
  return (
    <section className="card padded" aria-labelledby="unit-facts">
      <div className="row wraps between">
        <h2 id="unit-facts">{t('单位', 'Unit')}</h2>
        <a href={publicPage(`/organizations/${unit.creditCode}`)}>{t('看公开主页', 'See the public page')}</a>
      </div>
      <dl className="pairs">
        <div>
          <dt>{t('名称', 'Name')}</dt>
          <dd>
            {pick(unit.name, unit.nameEn)}{' '}
            {unit.verified && (
              <span className="verified">
                <Icon name="shield" size={15} />
                {t('已实名', 'Verified')}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('类型', 'Kind')}</dt>
          <dd>{pick(unit.kindName, unit.kindNameEn)}</dd>
        </div>
        <div>
          <dt>{t('统一社会信用代码', 'Credit code')}</dt>
          <dd>{unit.creditCode}</dd>
        </div>
        <div>
          <dt>{t('所在地', 'Region')}</dt>
          <dd>{unit.region.join(' · ') || missing}</dd>
        </div>
        <div>
          <dt>{t('地址', 'Address')}</dt>
          <dd>{unit.address ?? missing}</dd>
        </div>
        <div>
          <dt>{t('简介', 'About')}</dt>
          <dd>{unit.about ?? missing}</dd>
        </div>
      </dl>
    </section>
  );
}
