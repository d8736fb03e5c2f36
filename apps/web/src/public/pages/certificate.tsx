import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ApiError, answered } from '../../api/client';
import { AchievementStateTag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';
import { VerifyForm } from './verify';

/** What the certificate says today, read from the record and not from the paper. */
export function Certificate() {
  const { t, pick } = useWords();
  const { number } = useParams({ from: '/c/$number' });
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['certificate', number],
    queryFn: () => answered(api.GET('/api/public/certificates/{number}', { params: { path: { number } } })),
  });
  useTitle(t(`查验 ${number}`, `Certificate ${number}`));
  if (error instanceof ApiError && error.status === 404) return <NoCertificate number={number} />;
  return (
    <main id="main" className="wrap narrow page">
      {isError && <Trouble error={error} again={() => void refetch()} />}
      {!data && !isError && <div className="card skeleton tall" />}
      {data && (
        <section className="card certificate">
          <p className="row between wraps">
            <AchievementStateTag state={data.state}>
              {pick(data.stateName, data.stateNameEn)}
            </AchievementStateTag>
            <small className="muted">{t('按此刻的记录显示', 'as the record stands now')}</small>
          </p>
          <h1>{t('科技成果登记证书', 'Certificate of achievement registration')}</h1>
          <p className="number">{data.number}</p>
          <dl className="pairs">
            <Pair name={t('成果名称', 'Achievement')} value={data.title} />
            <Pair name={t('类别', 'Kind')} value={pick(data.kindName, data.kindNameEn)} />
            <Pair name={t('完成单位', 'Unit')} value={pick(data.unit, data.unitEn)} />
            <Pair name={t('完成人', 'Completed by')} value={data.completers.join(t('、', ', '))} />
            <Pair name={t('登记日期', 'Registered on')} value={data.registeredOn} />
            {data.withdrawnOn && (
              <Pair
                name={t('下架', 'Withdrawn')}
                value={`${data.withdrawnOn} ${data.withdrawnReason ?? ''}`}
              />
            )}
          </dl>
          <div className="certificate-foot">
            <img
              src={`/api/public/certificates/${data.number}/qr`}
              width={116}
              height={116}
              alt={t('这一页的二维码', 'QR code of this page')}
            />
            <p className="col">
              <a className="button primary" href={`/api/public/certificates/${data.number}/pdf`}>
                {t('打开证书 PDF', 'Open the PDF')}
              </a>
              <Link to="/achievements/$number" params={{ number: data.number }}>
                {t('看成果页面', 'See the achievement')}
              </Link>
            </p>
          </div>
        </section>
      )}
    </main>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function NoCertificate({ number }: { number: string }) {
  const { t } = useWords();
  return (
    <main id="main" className="wrap narrow page">
      <h1>{t(`没有登记号 ${number}`, `There is no certificate ${number}`)}</h1>
      <ul className="reasons">
        <li>
          {t(
            '抄错了：登记号 12 位，如 9362026Y0001，Y 前面全是数字。',
            'Mistyped: 12 characters such as 9362026Y0001.',
          )}
        </li>
        <li>
          {t('还在审核：登记完成才有编号。', 'Still under review: the number comes with registration.')}
        </li>
        <li>{t('不是江西登记的：到登记地查验。', 'Not registered in Jiangxi: ask where it was.')}</li>
      </ul>
      <VerifyForm />
    </main>
  );
}
