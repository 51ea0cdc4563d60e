import { useEffect, useRef } from 'preact/hooks';
import type { Layout } from '../../api.ts';
import { api } from '../fetching.ts';
import { ProblemNote, Waiting } from '../parts/notes.tsx';
import { rove } from '../roving.ts';
import { useAnswer } from '../useAnswer.ts';
import { useWords } from '../words.ts';
import { LaidBlock } from './laidBlock.tsx';
import type { Shown } from './reading.tsx';
import { showIn } from './showIn.ts';

/** A report as text and tables, in the order and with the ranks that its file gives them. */
export function LaidOut(props: Shown) {
  const t = useWords();
  const scroller = useRef<HTMLElement>(null);
  const { detail, at } = props;
  const { data, problem, reload } = useAnswer<Layout>(api(`reports/${detail.report.report_id}/layout`));
  useEffect(() => {
    if (data && at) showIn(scroller.current, scroller.current?.querySelector(`[data-start="${at.start}"]`));
  }, [data, at?.start]);
  if (problem) return <ProblemNote problem={problem} again={reload} />;
  if (!data) return <Waiting />;
  let page: number | null = null;
  return (
    <section
      class="pages"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      tabIndex={0}
      aria-label={t('document.text')}
      onKeyDown={rove}
    >
      <div class="sheet" lang="vi">
        {data.blocks.map((block) => {
          const turned = block.page !== null && block.page !== page;
          page = block.page ?? page;
          return (
            <>
              {turned && <p class="turn">{t('page.long', { page: block.page ?? 0 })}</p>}
              <LaidBlock key={block.start} block={block} text={data.text} shown={props} />
            </>
          );
        })}
      </div>
    </section>
  );
}
