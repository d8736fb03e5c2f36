import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface Props {
  label: ReactNode;
  className: string;
  children: ReactNode;
}

/** A button that shows a small panel: closed by Escape, by a press elsewhere, or when the focus leaves. */
export function Disclosure({ label, className, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <div
      className={`disclosure ${className}`}
      ref={box}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div className="panel" id={id} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
