import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist';

const beside = (name: string) => new URL(name, document.baseURI).href;

/** Opens a PDF of the server with pdf.js. All that it needs comes from the same server, and nothing in a file is run. */
export function openPdf(path: string): PDFDocumentLoadingTask {
  GlobalWorkerOptions.workerSrc = beside('pdf.worker.js');
  return getDocument({
    url: path,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    useWasm: false,
    wasmUrl: beside('pdf/'),
    standardFontDataUrl: beside('pdf/'),
    cMapUrl: beside('pdf/'),
    cMapPacked: true,
    disableAutoFetch: true,
    withCredentials: true,
  });
}
