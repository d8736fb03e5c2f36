import { Input, Select } from 'antd';
import { useWords } from '../../words/language';
import { PRICE_BASES, PRICE_MODES } from './choices';
import type { PriceDraft } from './draft';
import { Field } from './field';
import { controlId } from './fields';
import { useNotes } from './notes';

interface Props {
  price: PriceDraft;
  set: (price: PriceDraft) => void;
}

/** How much, and what it rests on; sums are typed in yuan, as text, so that no digit is ever rounded. */
export function PriceFields({ price, set }: Props) {
  const { t, pick } = useWords();
  const change = (part: Partial<PriceDraft>) => set({ ...price, ...part });
  const { mode } = price;
  return (
    <Field
      name="price"
      group
      hint={t(
        '挂牌前要有价格方式和定价依据，“面议”不算。',
        'A listing needs a mode and a basis; “to be discussed” is neither.',
      )}
    >
      {({ id, 'aria-describedby': about }) => (
        <div className="field-row">
          <Select
            id={id}
            aria-describedby={about}
            aria-label={t('价格方式', 'Price mode')}
            allowClear
            value={mode}
            onChange={(chosen) => change({ mode: chosen ?? null })}
            placeholder={t('价格方式', 'Price mode')}
            options={PRICE_MODES.map(({ code, zh, en }) => ({ value: code, label: pick(zh, en) }))}
          />
          {(mode === 'fixed' || mode === 'range') && (
            <Sum
              part="low"
              label={mode === 'fixed' ? t('价格', 'Price') : t('最低价', 'Lowest')}
              value={price.low}
              set={(low) => change({ low })}
            />
          )}
          {mode === 'range' && (
            <Sum
              part="high"
              label={t('最高价', 'Highest')}
              value={price.high}
              set={(high) => change({ high })}
            />
          )}
          {mode !== null && (
            <Select
              id={controlId('price.basis')}
              aria-label={t('定价依据', 'Basis of the price')}
              allowClear
              value={price.basis}
              onChange={(basis) => change({ basis: basis ?? null })}
              placeholder={t('定价依据', 'Basis of the price')}
              options={PRICE_BASES.map(({ code, zh, en }) => ({ value: code, label: pick(zh, en) }))}
            />
          )}
          {mode !== null && (
            <Input
              className="whole-row"
              aria-label={t('价格说明', 'About the price')}
              maxLength={500}
              value={price.text}
              onChange={({ target }) => change({ text: target.value })}
              placeholder={textWanted(mode, t)}
            />
          )}
        </div>
      )}
    </Field>
  );
}

interface SumProps {
  part: 'low' | 'high';
  label: string;
  value: string;
  set: (sum: string) => void;
}

function Sum({ part, label, value, set }: SumProps) {
  const { t } = useWords();
  const name = `price.${part}`;
  const faulty = useNotes(name).faults.length > 0;
  return (
    <Input
      id={controlId(name)}
      aria-describedby={`${controlId('price')}-about`}
      aria-invalid={faulty}
      {...(faulty && { status: 'error' })}
      aria-label={t(`${label}，元`, `${label}, yuan`)}
      inputMode="decimal"
      maxLength={20}
      placeholder={label}
      suffix={t('元', 'yuan')}
      value={value}
      onChange={({ target }) => set(target.value)}
    />
  );
}

function textWanted(mode: NonNullable<PriceDraft['mode']>, t: (zh: string, en: string) => string): string {
  if (mode === 'formula')
    return t(
      '写出公式，例如“入门费 50 万元，另按销售额 3%”',
      'The formula, e.g. “500,000 down, then 3% of sales”',
    );
  if (mode === 'trial')
    return t('写明先用多久、用好后怎么付', 'How long it is used first, and how it is paid then');
  return t(
    '说明（选填），例如“含安装调试，不含相机”',
    'Remark (optional), e.g. “with installation, without cameras”',
  );
}
