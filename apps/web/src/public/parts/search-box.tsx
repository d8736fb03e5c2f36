import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';

/** The words to search for; other filters of the address stay as they are. */
export function SearchBox({ value = '', large = false }: { value?: string; large?: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => setText(value), [value]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const q = text.trim() || undefined;
    void navigate({
      to: '/achievements',
      search: (before) => ({ ...before, q, page: undefined, sort: undefined }),
    });
  }

  return (
    <form
      className={large ? 'search-box large' : 'search-box'}
      role="search"
      onSubmit={submit}
      action="/achievements"
    >
      <label>
        <span className="visually-hidden">{t('找成果', 'Find achievements')}</span>
        <Icon name="search" />
        <input
          ref={input}
          name="q"
          type="search"
          maxLength={500}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t(
            '材料、工艺、设备、病虫害……写你自己的说法就行',
            'Materials, processes, equipment … in your own words',
          )}
        />
      </label>
      <button className="button primary" type="submit">
        {t('搜索', 'Search')}
      </button>
    </form>
  );
}
