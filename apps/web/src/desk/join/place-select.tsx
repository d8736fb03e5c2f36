import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Labelled } from '../needs/labelled';
import { codes } from '../queries';

const PROVINCE = '360000';
const ELSEWHERE = 'elsewhere';

interface Props {
  value: string;
  onChange: (code: string) => void;
  fault: string | undefined;
}

/** City and county of the province out of the list; six digits for a unit from elsewhere. */
export function PlaceSelect({ value, onChange, fault }: Props) {
  const { t, pick } = useWords();
  const { data } = useQuery(codes('divisions'));
  const [elsewhere, setElsewhere] = useState(value !== '' && !value.startsWith('36'));
  const cities = data?.filter(({ parent }) => parent === PROVINCE) ?? [];
  const choose = (chosen: string) => {
    setElsewhere(chosen === ELSEWHERE);
    onChange(chosen === ELSEWHERE ? '' : chosen);
  };
  return (
    <>
      <Labelled name="place" label={t('所在地', 'Place')} fault={elsewhere ? undefined : fault}>
        {(control) => (
          <select
            {...control}
            value={elsewhere ? ELSEWHERE : value}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">
              {data ? t('选县（市、区）', 'Choose a county') : t('正在取名单…', 'Loading …')}
            </option>
            {cities.map((city) => (
              <optgroup key={city.code} label={pick(city.name, city.nameEn)}>
                {countiesOf(city, data ?? []).map(({ code, name, nameEn }) => (
                  <option key={code} value={code}>
                    {pick(name, nameEn)}
                  </option>
                ))}
              </optgroup>
            ))}
            <option value={ELSEWHERE}>{t('江西省外', 'Outside Jiangxi')}</option>
          </select>
        )}
      </Labelled>
      {elsewhere && (
        <Labelled
          name="place-code"
          label={t('行政区划代码（6 位）', 'Division code (6 digits)')}
          hint={t('县级代码，例如上海市浦东新区是 310115。', 'Of the county, such as 310115 for Pudong.')}
          fault={fault}
        >
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              maxLength={6}
              value={value}
              onChange={({ target }) => onChange(target.value.trim())}
            />
          )}
        </Labelled>
      )}
    </>
  );
}

/** A city stands for itself where somebody sits at the city, not in one of its counties. */
function countiesOf(city: Dto['CodeDto'], all: readonly Dto['CodeDto'][]): Dto['CodeDto'][] {
  return [...all.filter(({ parent }) => parent === city.code), city];
}
