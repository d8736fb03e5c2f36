import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered, type Dto } from '../../api/client';
import { rulesFrom } from '../../api/numbers';
import { Icon, type IconName } from '../../parts/icon';
import { useWords } from '../../words/language';
import { shortDay } from '../../words/show';
import { api, at } from '../here';
import { ListingCard } from '../parts/listing-card';
import { budgetWords, ownerWords } from '../parts/need-card';
import { SearchBox } from '../parts/search-box';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';

const OFTEN_SOUGHT = ['陶瓷坯体裂纹检测', '钨渣回收', '脐橙黄龙病快检', '正极材料包覆', '油茶低温压榨'];
const CARDS = 4;

export function Home() {
  const { t } = useWords();
  const home = useQuery({ queryKey: ['home'], queryFn: () => answered(api.GET('/api/home')) });
  useTitle('');
  return (
    <main id="main">
      <div className="hero">
        <div className="wrap hero-grid">
          <div>
            <h1>{t('把难题，交给做成过的人', 'Bring the problem to those who have solved it')}</h1>
            <p className="lead">
              {t(
                '江西的高校成果、企业需求、技术合同和补助，在这里看清、谈妥、签好、领到。',
                'Achievements, needs, contracts and subsidies of Jiangxi: seen, agreed, signed and paid in one place.',
              )}
            </p>
            <SearchBox large />
            <p className="often">
              <span>{t('大家在找', 'Often sought')}</span>
              {OFTEN_SOUGHT.map((q) => (
                <Link key={q} className="chip" to="/achievements" search={{ q }} lang="zh">
                  {q}
                </Link>
              ))}
            </p>
          </div>
          <Figures figures={home.data?.figures} failed={home.isError} />
        </div>
      </div>
      <div className="wrap">
        <Tasks />
        <div className="two-columns">
          <section aria-labelledby="recent">
            <div className="section-head">
              <h2 id="recent">{t('近日确认，仍可转让', 'Lately confirmed, still available')}</h2>
              <Link to="/achievements" search={{ sort: 'confirmed' }}>
                {t('全部成果', 'All achievements')} →
              </Link>
            </div>
            {home.isError && <Trouble error={home.error} again={() => void home.refetch()} />}
            <div className="card-grid">
              {home.data
                ? home.data.recent.map((listing) => <ListingCard key={listing.id} listing={listing} />)
                : !home.isError &&
                  Array.from({ length: CARDS }, (_, index) => (
                    <div key={index} className="card skeleton tall" />
                  ))}
            </div>
          </section>
          <Asked needs={home.data?.needs} />
        </div>
        <HowItGoes />
      </div>
    </main>
  );
}

function Figures({ figures, failed }: { figures: Dto['FigureDto'][] | undefined; failed: boolean }) {
  const { t, pick } = useWords();
  return (
    <section className="card figures" aria-labelledby="figures">
      <h2 id="figures">{t('市场实况', 'The market now')}</h2>
      {failed && (
        <p>{t('数字暂时取不到，搜索照常可用。', 'Figures cannot be shown at the moment; search works.')}</p>
      )}
      <ul>
        {(figures ?? [undefined, undefined, undefined]).map((figure, index) => (
          <li key={figure?.key ?? index}>
            {figure ? (
              <>
                <span>
                  <b>{pick(figure.name, figure.nameEn)}</b>
                  <small>{pick(figure.note ?? '', figure.noteEn)}</small>
                </span>
                <Figure figure={figure} />
              </>
            ) : (
              !failed && <span className="skeleton line" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Asked({ needs }: { needs: Dto['PublicNeedDto'][] | undefined }) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="asked">
      <div className="section-head">
        <h2 id="asked">{t('企业正在找', 'Industry is looking for')}</h2>
        <Link to="/needs">{t('全部', 'All')} →</Link>
      </div>
      <ul className="card asked">
        {(needs ?? []).map((need) => (
          <li key={need.id}>
            <Link to="/needs/$number" params={{ number: need.number }}>
              {need.title}
            </Link>
            <small>
              {need.region} · {ownerWords(need, words)}
            </small>
            <p className="row between wraps">
              <span>
                {t('愿付', 'Would pay')} <b>{budgetWords(need, words)}</b>
              </span>
              <small>
                {need.deadlineOn &&
                  t(`${shortDay(need.deadlineOn)} 截止`, `until ${shortDay(need.deadlineOn)}`)}
              </small>
            </p>
          </li>
        ))}
        <li>
          <a href="/desk/needs/new">
            + {t('没看到你的难题？发布需求，约 6 分钟', 'Not yours? Post a need, about 6 minutes')}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** The number itself; a link to its list where there is one. */
function Figure({ figure }: { figure: Dto['FigureDto'] }) {
  const { pick } = useWords();
  const words = (
    <>
      <strong>{figure.value.toLocaleString('zh-CN')}</strong> {pick(figure.unit, figure.unitEn)}
    </>
  );
  return figure.href ? <a href={at(figure.href)}>{words}</a> : <span className="muted">{words}</span>;
}

interface Task {
  icon: IconName;
  href: string;
  who: [zh: string, en: string];
  what: [zh: string, en: string];
  how: [zh: string, en: string];
}

const TASKS: readonly Task[] = [
  {
    icon: 'spark',
    href: '/desk/needs/new',
    who: ['我是企业，有技术难题', 'I have a technical problem'],
    what: ['发布需求', 'Post a need'],
    how: ['写清现场情况，市场替你找，每项推荐都说明理由', 'Say what troubles you; every suggestion says why'],
  },
  {
    icon: 'file',
    href: '/desk/achievements/new',
    who: ['我是高校院所，有成果', 'I have an achievement'],
    what: ['登记成果', 'Register it'],
    how: [
      '一次填写，登记、挂牌、合同和补助都不再重填',
      'Typed once for registration, listing, contract and subsidy',
    ],
  },
  {
    icon: 'list',
    href: '/desk',
    who: ['我是经办或审核人员', 'I handle or review cases'],
    what: ['看等我处理', 'See what waits for me'],
    how: ['每件事写明还剩几个工作日、点哪里办', 'Each with its working days left and one button'],
  },
  {
    icon: 'shield',
    href: '/verify',
    who: ['手上有一张登记证书', 'I hold a certificate'],
    what: ['查验真伪和现状', 'Verify it'],
    how: ['输登记号或扫二维码，下架的也查得到', 'By number or QR code, withdrawn ones included'],
  },
];

function Tasks() {
  const { t } = useWords();
  return (
    <ul className="tasks">
      {TASKS.map(({ icon, href, who, what, how }) => (
        <li key={href} className="card">
          <span className="task-icon">
            <Icon name={icon} size={20} />
          </span>
          <div>
            <small>{t(...who)}</small>
            <a href={at(href)}>{t(...what)} →</a>
            <p>{t(...how)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface Step {
  name: [string, string];
  note: [string, string];
  /** Which number says within how many working days. */
  within?: string;
}

const STEPS: readonly Step[] = [
  { name: ['填写成果', 'Describe'], note: ['缺什么当场列出来', 'What is missing is listed'] },
  {
    name: ['单位审核', 'Unit review'],
    note: ['另一位同事审核', 'by a colleague'],
    within: 'achievements.days-for-unit-review',
  },
  {
    name: ['成果登记', 'Registration'],
    note: ['得登记号和证书', 'with a number and a certificate'],
    within: 'achievements.days-for-registry-review',
  },
  { name: ['挂牌', 'Listing'], note: ['价格和依据必填', 'price and its basis required'] },
  { name: ['定期确认', 'Confirmation'], note: ['久不确认就不再显示', 'hidden without one'] },
];

function HowItGoes() {
  const { t } = useWords();
  const rules = useQuery(rulesFrom(api)).data?.items ?? [];
  const limitOf = (within: string | undefined) => {
    const days = rules.find(({ key }) => key === within)?.current.value;
    return days === undefined ? '' : t(`，时限 ${days} 个工作日`, `, within ${days} working days`);
  };
  return (
    <section className="card steps-card" aria-labelledby="steps">
      <h2 id="steps">{t('一项成果怎么走到买家面前', 'How an achievement reaches its buyer')}</h2>
      <ol className="steps">
        {STEPS.map(({ name, note, within }, index) => (
          <li key={name[0]}>
            <i aria-hidden="true">{index + 1}</i>
            <b>{t(...name)}</b>
            <small>
              {t(...note)}
              {limitOf(within)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
