import { useId, useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.ts';

/** Asks why a finding is dismissed; without a reason it is not. */
export function DismissDialog(props: { before: string; close: () => void; dismiss: (reason: string) => void }) {
  const t = useWords();
  const field = useId();
  const [reason, setReason] = useState(props.before);
  const [missing, setMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      document.getElementById(field)?.focus();
      return;
    }
    props.close();
    props.dismiss(reason.trim());
  };
  return (
    <Dialog title={t('dismiss.title')} close={props.close}>
      <form onSubmit={submit} noValidate>
        <label for={field}>{t('dismiss.reason')}</label>
        <textarea
          id={field}
          rows={3}
          required
          autofocus
          value={reason}
          maxLength={2000}
          aria-invalid={missing}
          aria-describedby={`${field}-note`}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}
        />
        <p id={`${field}-note`} class={missing ? 'field-note wrong' : 'field-note'}>
          {missing ? t('dismiss.missing') : t('dismiss.hint')}
        </p>
        <p class="dialog-buttons">
          <button type="submit" class="primary">
            {t('give.dismissed')}
          </button>
          <button type="button" onClick={props.close}>
            {t('page.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
