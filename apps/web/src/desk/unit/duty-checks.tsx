import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';

interface Props {
  /** All the unit has to give. */
  duties: readonly Dto['DutyDto'][];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

export function DutyChecks({ duties, chosen, onChange }: Props) {
  const { pick } = useWords();
  return (
    <div className="duty-checks">
      {duties.map(({ duty, name, nameEn }) => (
        <label key={duty} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(duty)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, duty] : chosen.filter((one) => one !== duty))
            }
          />
          {pick(name, nameEn)}
        </label>
      ))}
    </div>
  );
}
