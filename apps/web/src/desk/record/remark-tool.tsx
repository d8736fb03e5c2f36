import { type FormEvent, useId, useState } from 'react';
import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { type FieldName, FIELDS, fieldsOf, type Section } from '../form/fields';

const LONGEST = 500;

type Remark = Dto['RemarkInputDto'];

interface Props {
  section: Section;
  /** What has been remarked on this section so far, not sent yet. */
  remarks: readonly Remark[];
  onAdd: (remark: Remark) => void;
  onRemove: (remark: Remark) => void;
}

/** A reviewer's remarks on one section; they go out with the return and stand at their fields then. */
export function RemarkTool({ section, remarks, onAdd, onRemove }: Props) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  return (
    <div className="remarks">
      {remarks.map((remark) => (
        <p className="remark" key={remark.field + remark.text}>
          <b>{t(`${FIELDS[remark.field as FieldName].zh}：`, `${FIELDS[remark.field as FieldName].en}: `)}</b>
          {remark.text}
          <button className="plain" type="button" onClick={() => onRemove(remark)}>
            {t('删去', 'Remove')}
          </button>
        </p>
      ))}
      {writing ? (
        <RemarkForm
          section={section}
          onClose={() => setWriting(false)}
          onAdd={(remark) => {
            onAdd(remark);
            setWriting(false);
          }}
        />
      ) : (
        <button className="plain add-remark" type="button" onClick={() => setWriting(true)}>
          <Icon name="plus" size={16} />
          {t('提意见', 'Add a remark')}
        </button>
      )}
    </div>
  );
}

interface FormProps {
  section: Section;
  onAdd: (remark: Remark) => void;
  onClose: () => void;
}

function RemarkForm({ section, onAdd, onClose }: FormProps) {
  const { t } = useWords();
  const id = useId();
  const fields = fieldsOf(section);
  const [field, setField] = useState<FieldName | undefined>(fields[0]);
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (field && text.trim()) onAdd({ field, text: text.trim() });
  };
  return (
    <form className="remark-form" onSubmit={add}>
      {fields.length > 1 && (
        <>
          <label htmlFor={`${id}-field`}>{t('针对哪一项', 'About which field')}</label>
          <select
            id={`${id}-field`}
            value={field}
            onChange={({ target }) => setField(target.value as FieldName)}
          >
            {fields.map((name) => (
              <option key={name} value={name}>
                {t(FIELDS[name].zh, FIELDS[name].en)}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${id}-text`}>{t('要改什么，怎么改', 'What to change, and how')}</label>
      <textarea
        id={`${id}-text`}
        rows={3}
        maxLength={LONGEST}
        autoFocus
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row">
        <button className="button" type="submit" disabled={text.trim() === ''}>
          {t('记下意见', 'Keep the remark')}
        </button>
        <button className="plain" type="button" onClick={onClose}>
          {t('不提了', 'Cancel')}
        </button>
      </div>
    </form>
  );
}
