import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';
import { NoticeTag } from '../parts/notice-tag';
import { ObjectDialog } from '../parts/object-dialog';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';

/** One public notice: who gets what on which ground, and how to object. */
export function Notice() {
  const { t, language } = useWords();
  const { number } = useParams({ from: '/notices/$number' });
  const { data, error, refetch } = useQuery({
    queryKey: ['notice', number],
    queryFn: () => answered(api.GET('/api/notices/{number}', { params: { path: { number } } })),
  });
  useTitle(data?.title ?? t('公示', 'Public notice'));
  const [position, setPosition] = useState<number>();
  return (
    <main id="main" className="wrap page">
      <p className="small crumb">
        <Link to="/notices">← {t('公示', 'Public notices')}</Link>
      </p>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && (
        <>
          <h1>{data.title}</h1>
          <div className="row wraps">
            <b>{data.number}</b>
            <NoticeTag notice={data} />
            <span>
              {t(`${data.startsOn} 至 ${data.endsOn}，`, `${data.startsOn} to ${data.endsOn}, `)}
              {data.publisher}
            </span>
          </div>
          <p className="notice-ground">
            {t('依据', 'On the ground of')}
            {language === 'en' && ' '}
            {data.basis}
            {t('。', '. ')}
            {t(`监督电话 ${data.contact}。`, `Complaints: ${data.contact}.`)}
          </p>
          <Rows notice={data} onObject={setPosition} />
          <p className="small basis">
            {t(
              '名单指纹（SHA-256），公示后名单不能再改：',
              'Fingerprint of the list (SHA-256); it cannot change once published: ',
            )}
            <span className="list-digest">{data.listDigest}</span>
          </p>
          {position !== undefined && (
            <ObjectDialog number={number} position={position} onClose={() => setPosition(undefined)} />
          )}
        </>
      )}
    </main>
  );
}

const OUTCOMES: Record<string, TagKind> = { open: 'warn', dismissed: 'neutral', upheld: 'bad' };

function Rows({
  notice,
  onObject,
}: {
  notice: Dto['PublicNoticeDto'];
  onObject: (position: number) => void;
}) {
  const { t, language } = useWords();
  const names = {
    unit: t('单位名称', 'Organisation'),
    project: t('项目名称', 'Project'),
    category: t('类别', 'Category'),
    amount: t('金额', 'Amount'),
    clause: t('依据条款', 'Clause'),
  };
  return (
    <div className="card">
      <table className="notice-rows">
        <thead>
          <tr>
            <th scope="col">{t('行', 'Row')}</th>
            {Object.values(names).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('异议', 'Objections')}</th>
          </tr>
        </thead>
        <tbody>
          {notice.rows.map((row) => (
            <tr key={row.position}>
              <td data-label={t('行', 'Row')}>{row.position}</td>
              <th scope="row">{row.unit}</th>
              <td data-label={names.project}>{row.project}</td>
              <td data-label={names.category}>{row.category}</td>
              <td data-label={names.amount}>
                <b>{exactMoney(row.amount, language)}</b>
              </td>
              <td data-label={names.clause}>{row.clause}</td>
              <td data-label={t('异议', 'Objections')}>
                <Objections row={row} />
                {notice.open && (
                  <button
                    className="button"
                    type="button"
                    aria-label={t(`对第 ${row.position} 行提异议`, `Object to row ${row.position}`)}
                    onClick={() => onObject(row.position)}
                  >
                    {t('提异议', 'Object')}
                  </button>
                )}
                {!notice.open && row.objections.length === 0 && t('无', 'none')}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{t('合计', 'Total')}</th>
            <td colSpan={2}>{t(`${notice.count} 笔`, `${notice.count} rows`)}</td>
            <td>
              <b>{exactMoney(notice.total, language)}</b>
            </td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Objections({ row }: { row: Dto['NoticeRowDto'] }) {
  const { t, pick } = useWords();
  return row.objections.map(({ raisedOn, state, stateName, stateNameEn, answer }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- an objection has no name of its own in public, and none is ever taken away
    <div key={index} className="row-objection">
      <Tag kind={OUTCOMES[state] ?? 'neutral'}>
        {t(`${raisedOn} 异议`, `${raisedOn}`)} {pick(stateName, stateNameEn)}
      </Tag>
      {answer && <p className="small">{answer}</p>}
    </div>
  ));
}
