import { useNavigate } from '@tanstack/react-router';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import type { StatisticsAddress } from '../statistics-address';

/** Which region and which year. */
export function Choices({ data, address }: { data: Dto['StatisticsDto']; address: StatisticsAddress }) {
  const { t, pick } = useWords();
  const navigate = useNavigate();
  const choose = (change: StatisticsAddress) =>
    void navigate({ to: '/statistics', search: { ...address, ...change } });
  return (
    <div className="row wraps choices">
      <label>
        <span>{t('地区', 'Region')}</span>
        <select
          value={data.region?.code ?? ''}
          onChange={(event) => choose({ region: event.target.value || undefined })}
        >
          <option value="">{t('江西省（含省外买方）', 'Jiangxi, and buyers outside')}</option>
          {data.choices.map(({ code, name, nameEn }) => (
            <option key={code} value={code}>
              {pick(name, nameEn)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('年份', 'Year')}</span>
        <select value={String(data.year)} onChange={(event) => choose({ year: event.target.value })}>
          {data.years.map((year) => (
            <option key={year} value={year}>
              {t(`${year} 年`, String(year))}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
