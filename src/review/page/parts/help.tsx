import { useEffect, useState } from 'preact/hooks';
import { keysAct, letKeysAct, useKeys } from '../keys.ts';
import type { View } from '../place.ts';
import { useWords } from '../words.ts';
import { Dialog } from './dialog.tsx';

const asked = 'doisoat-help';
const inFindings = ['j', 'k', 'Enter', 'c', 'd', 'f', 'u'] as const;
const inDocument = ['n', 'p', 't'] as const;
const always = ['/', '?'] as const;

export function openHelp(): void {
  dispatchEvent(new Event(asked));
}

/** The keys of the view, behind `?`. */
export function HelpDialog({ view }: { view: View }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [act, setAct] = useState(keysAct());
  useKeys({ '?': () => setOpen(true) });
  useEffect(() => {
    const show = () => setOpen(true);
    addEventListener(asked, show);
    return () => removeEventListener(asked, show);
  }, []);
  if (!open) return null;
  const keys = [
    ...(view === 'findings' ? inFindings : []),
    ...(view === 'findings' || view === 'reports' ? inDocument : []),
    ...always,
  ];
  return (
    <Dialog title={t('help.title')} close={() => setOpen(false)}>
      <dl class="keys">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`key.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.arrows')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={act}
          onChange={({ currentTarget }) => {
            letKeysAct(currentTarget.checked);
            setAct(currentTarget.checked);
          }}
        />
        {t('help.keysAct')}
      </label>
    </Dialog>
  );
}
