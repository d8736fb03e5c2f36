import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { READINESS_NAMES } from '../../words/readiness-names';
import { fileSize, shortMoment } from '../../words/show';

interface Part {
  achievement: Dto['PublicAchievementDto'];
}

export function Advantages({ achievement }: Part) {
  const { t } = useWords();
  if (achievement.advantages.length === 0) return null;
  return (
    <>
      <h3>{t('与现有做法比', 'Compared with what exists')}</h3>
      <table className="cards-on-phone">
        <thead>
          <tr>
            <th scope="col">{t('指标', 'Indicator')}</th>
            <th scope="col">{t('本成果', 'This')}</th>
            <th scope="col">{t('现有做法', 'Existing')}</th>
            <th scope="col">{t('数据来自', 'Source')}</th>
          </tr>
        </thead>
        <tbody>
          {achievement.advantages.map((row) => (
            <tr key={row.indicator}>
              <th scope="row">{row.indicator}</th>
              <td data-label={t('本成果', 'This')}>
                <b>{row.ours}</b>
              </td>
              <td data-label={t('现有做法', 'Existing')}>{row.existing || t('未提供', 'Not given')}</td>
              <td data-label={t('数据来自', 'Source')}>{row.source || t('未提供', 'Not given')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Filled to the evidenced level, dotted above; the papers under it. */
export function Evidence({ achievement }: Part) {
  const { t, pick } = useWords();
  const { trl, trlEvidence } = achievement;
  if (!trl) return null;
  return (
    <section className="card section" aria-labelledby="readiness">
      <div className="section-head">
        <h2 id="readiness">{t('成熟度与证据', 'Readiness and evidence')}</h2>
        <small className="muted">{t('只显示到有证据的级别', 'shown only as far as evidenced')}</small>
      </div>
      <ol className="ladder" aria-label={t(`成熟度 ${trl.level} 级`, `Readiness level ${trl.level}`)}>
        {READINESS_NAMES.map(({ zh, en }, index) => {
          const level = index + 1;
          return (
            <li
              key={zh}
              className={level <= trl.level ? 'on' : ''}
              aria-current={level === trl.level ? 'step' : undefined}
            >
              <b>{level}</b> {pick(zh, en)}
            </li>
          );
        })}
      </ol>
      <ul className="papers">
        {trlEvidence.map(({ level, name, document }) => (
          <li key={`${level}-${name}`}>
            <Icon name="file" size={17} />
            <span>
              <b>{name}</b> <small className="muted">TRL {level}</small>
            </span>
            {document ? (
              <a href={`/api/documents/${document.id}/content`} download>
                {t('下载', 'Download')} {fileSize(document.size)}
              </a>
            ) : (
              <small className="muted">{t('原件未上传', 'No file')}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const IPR_KINDS: Record<string, [zh: string, en: string]> = {
  invention: ['发明专利', 'Invention patent'],
  utility: ['实用新型', 'Utility model'],
  design: ['外观设计', 'Design'],
  software: ['软件著作权', 'Software copyright'],
  layout: ['集成电路布图', 'Layout design'],
  variety: ['植物新品种', 'Plant variety'],
  'know-how': ['技术秘密', 'Know-how'],
  other: ['其他', 'Other'],
};

export function Rights({ achievement }: Part) {
  const { t } = useWords();
  return (
    <section className="card section" aria-labelledby="rights">
      <h2 id="rights">{t('知识产权', 'Intellectual property')}</h2>
      {achievement.ipr.length === 0 ? (
        <p className="muted">{t('未提供', 'Not given')}</p>
      ) : (
        <table className="cards-on-phone">
          <thead>
            <tr>
              <th scope="col">{t('名称', 'Name')}</th>
              <th scope="col">{t('类型', 'Kind')}</th>
              <th scope="col">{t('编号', 'Number')}</th>
              <th scope="col">{t('状态', 'Status')}</th>
            </tr>
          </thead>
          <tbody>
            {achievement.ipr.map((item) => (
              <tr key={item.number}>
                <th scope="row">{item.name}</th>
                <td data-label={t('类型', 'Kind')}>
                  {t(...(IPR_KINDS[item.kind] ?? [item.kind, item.kind]))}
                </td>
                <td data-label={t('编号', 'Number')}>{item.number}</td>
                <td data-label={t('状态', 'Status')}>
                  <Tag kind="unknown">{t('待核实', 'To be verified')}</Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small">
        {t(
          '法律状态要等专利登记库核对；核对之前一律写“待核实”，不写“有效”。',
          'Legal status waits for the patent register; until then it is “to be verified”, never “valid”.',
        )}
      </p>
    </section>
  );
}

export function Events({ achievement }: Part) {
  const { t, pick } = useWords();
  return (
    <section className="card section" aria-labelledby="events">
      <h2 id="events">{t('公开记录', 'Public record')}</h2>
      <ol className="events">
        {achievement.events.toReversed().map(({ at, what, whatEn }) => (
          <li key={at}>
            <time dateTime={at}>{shortMoment(at)}</time>
            <span>{pick(what, whatEn)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
