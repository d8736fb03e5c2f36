import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import '../styles/join.css';
import '../styles/letters.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { publicPage } from '../here';
import { Letters } from '../letters/letters';
import { RepresentativeDialog } from '../letters/representative';
import { OwnStanding } from '../integrity/own-standing';
import { Page } from '../parts/page';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { holds, session, unit } from '../queries';
import { Delegations } from './delegations';
import { Members } from './members';

/** The unit acted for: its facts as the public sees them, and who may do what for it. */
export function Unit() {
  const { t, pick } = useWords();
  const { data, error, refetch } = useQuery(unit);
  const { data: me } = useQuery(session);
  // Who acts by a letter deals for the unit; its people are not his business.
  const belongs = me?.current?.letters.length === 0;
  return (
    <Page title={t('单位与成员', 'Unit and members')} lead={data && pick(data.name, data.nameEn)}>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data && (
        <>
          <Facts unit={data} />
          {belongs && <OwnStanding />}
          {belongs && <Members unit={data} />}
          {holds(me, 'unit-administrator') && <Letters />}
          {belongs && <Delegations unit={data} />}
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
          <dt>{t('法定代表人', 'Legal representative')}</dt>
          <dd>
            <Representative unit={unit} />
          </dd>
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

/** As the licence names him, and whether he is one of the members. */
function Representative({ unit }: { unit: Dto['UnitDto'] }) {
  const { t } = useWords();
  const { data: me } = useQuery(session);
  const [asking, setAsking] = useState(false);
  if (!unit.legalRepresentative) return t('未核验', 'Not verified');
  const recorded = unit.members.find(({ representative }) => representative);
  return (
    <>
      {unit.legalRepresentative}{' '}
      {recorded ? (
        <span className="small">{t('（已登记，签约不用授权书）', '(recorded; signs without a letter)')}</span>
      ) : (
        holds(me, 'unit-administrator') && (
          <button className="plain" type="button" onClick={() => setAsking(true)}>
            {t('登记是哪位成员', 'Record which member')}
          </button>
        )
      )}
      {asking && <RepresentativeDialog unit={unit} onClose={() => setAsking(false)} />}
    </>
  );
}
