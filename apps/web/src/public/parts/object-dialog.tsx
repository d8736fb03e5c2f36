import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';

const SHORTEST = 10;

interface Props {
  number: string;
  position: number;
  onClose: () => void;
}

/** Says what is wrong with a row; nobody has to give a name. */
export function ObjectDialog({ number, position, onClose }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const object = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/notices/{number}/objections', {
          params: { path: { number } },
          body: { position, text: text.trim() },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['notice', number] });
      onClose();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    object.mutate();
  };
  const name = t(`对第 ${position} 行提异议`, `Object to row ${position}`);
  return (
    <dialog ref={box} className="ask" aria-label={name} onCancel={onClose}>
      <form onSubmit={send}>
        <h2>{name}</h2>
        <label htmlFor="objection">{t('哪里不对，怎么知道的', 'What is wrong, and how do you know?')}</label>
        <textarea
          id="objection"
          rows={5}
          maxLength={1000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p className="small">
          {t(
            '不用写姓名。只有监督部门看得到你写的内容；结论在本页公布。答复前这一笔不拨付。',
            'No name is needed. Only the supervisor reads this; the outcome is published here. The row is not paid before that.',
          )}
        </p>
        <p className="fault" role="alert">
          {object.error instanceof Error && object.error.message}
        </p>
        <div className="row">
          <button
            className="button primary"
            type="submit"
            disabled={object.isPending || text.trim().length < SHORTEST}
          >
            {t('提交异议', 'Object')}
          </button>
          <button className="button" type="button" onClick={onClose}>
            {t('先不提', 'Not now')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
