import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'preact/hooks';

export interface OpenPage {
  page: PDFPageProxy;
  /** In points. */
  width: number;
  height: number;
}

/** The pages of a PDF, as soon as all their sizes are known. pdf.js is fetched only when the first PDF is opened. */
export function usePdf(path: string): { pages: OpenPage[] | null; failed: boolean } {
  const [state, setState] = useState<{ pages: OpenPage[] | null; failed: boolean }>({ pages: null, failed: false });
  useEffect(() => {
    let stopped = false;
    let end = () => {};
    const open = async () => {
      const { openPdf } = await import('./open.ts');
      if (stopped) return;
      const task = openPdf(path);
      end = () => void task.destroy();
      const pdf = await task.promise;
      const pages: OpenPage[] = [];
      for (let number = 1; number <= pdf.numPages && !stopped; number++) {
        const page = await pdf.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        pages.push({ page, width, height });
      }
      if (!stopped) setState({ pages, failed: false });
    };
    open().catch(() => stopped || setState({ pages: null, failed: true }));
    return () => {
      stopped = true;
      end();
    };
  }, [path]);
  return state;
}
